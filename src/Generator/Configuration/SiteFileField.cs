using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads the path of a file of the site, relative to the site's folder, with <c>/</c> in the end whatever the author wrote.</summary>
internal static class SiteFileField
{
    public static string? Read(FieldValue value)
    {
        if (value.Text() is not { } path) return null;
        var segments = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static s => s != ".").ToList();
        if (segments.Count > 0 && !Path.IsPathRooted(path) && !segments.Contains("..", StringComparer.Ordinal)) return string.Join('/', segments);
        value.Reader.Report.Add(ConfigurationMessages.FileOutside(value.Span, value.Key, path));
        return null;
    }
}
