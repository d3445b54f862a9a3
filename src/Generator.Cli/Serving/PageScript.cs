using System.Text;

namespace Generator.Cli.Serving;

/// <summary>The script of served pages: files of one idea each, which share one scope.</summary>
internal static class PageScript
{
    private static readonly string[] Parts = ["layers.js", "marks.js", "overlay.js", "patch.js", "reload.js"];

    /// <summary>All of it, UTF-8.</summary>
    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes($"(() => {{\n{string.Join('\n', Parts.Select(Read))}}})();\n");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PageScript).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
