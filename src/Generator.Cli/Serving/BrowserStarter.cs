using System.ComponentModel;
using System.Diagnostics;

namespace Generator.Cli.Serving;

/// <summary>Opens the user's browser.</summary>
internal static class BrowserStarter
{
    /// <summary>Opens an address; false when the system knows no browser.</summary>
    public static bool TryOpen(string url)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            return false;
        }
    }
}
