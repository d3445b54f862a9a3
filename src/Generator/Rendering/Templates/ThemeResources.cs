using System.Reflection;
using System.Text;

namespace Generator.Rendering.Templates;

/// <summary>The default theme, embedded in the assembly.</summary>
internal static class ThemeResources
{
    private const string Prefix = "theme/";

    private static readonly Assembly Assembly = typeof(ThemeResources).Assembly;

    /// <summary>Paths of all files of the theme, ordinal.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The bytes of a file of the theme, or null when it has none of that name.</summary>
    public static byte[]? Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(Prefix + name) ?? Assembly.GetManifestResourceStream(Prefix + name.Replace('/', '\\'));
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The same as text.</summary>
    public static string? ReadText(string name) => Read(name) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
