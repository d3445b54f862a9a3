using System.Buffers;

namespace Generator.Planning;

/// <summary>Names that Windows cannot have as files, so that a site built on Linux could not be checked out or copied there.</summary>
internal static class PortableNames
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*");

    /// <summary>Device names, with or without an extension ("Naming Files, Paths, and Namespaces", Microsoft).</summary>
    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
        "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The first segment of a path that is such a name, or null.</summary>
    public static string? FindUnportable(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            var segment = path.AsSpan()[range];
            if (segment.IsEmpty) continue;
            var dot = segment.IndexOf('.');
            if (segment[^1] is '.' or ' ' || segment.ContainsAny(Forbidden) || IsDevice(dot < 0 ? segment : segment[..dot])) return segment.ToString();
        }

        return null;
    }

    private static bool IsDevice(ReadOnlySpan<char> name) => name.Length is 3 or 4 && Devices.Contains(name.ToString());
}
