using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>output</c>: a folder that is not the site itself nor one of its sources.</summary>
internal static class OutputField
{
    private static readonly string[] Sources = ["articles", "pages", "static", "data", "templates", ".gen", ".git"];

    public static string? Read(FieldValue value)
    {
        if (value.Text() is not { } path) return null;
        var segments = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static s => s != ".").ToList();
        if (segments.Count > 0 && (Path.IsPathRooted(path) || !Sources.Contains(segments[0], StringComparer.OrdinalIgnoreCase))) return path;
        value.Reader.Report.Add(ConfigurationMessages.OutputIsSource(value.Span, path));
        return null;
    }
}
