using System.Reflection;
using System.Text;

namespace Generator.Scaffolding;

/// <summary>The files that <c>gen new</c> and <c>gen init</c> start from, embedded in the assembly.</summary>
internal static class BuiltInFiles
{
    private static readonly Assembly Assembly = typeof(BuiltInFiles).Assembly;

    /// <summary>The files below a folder, by their path there (ordinal).</summary>
    public static IEnumerable<(string Path, string Text)> Below(string folder) => Assembly.GetManifestResourceNames()
        .Select(static name => (Resource: name, Path: name.Replace('\\', '/')))
        .Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal))
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .Select(file => (file.Path[(folder.Length + 1)..], Read(file.Resource)));

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
