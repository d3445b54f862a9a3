using System.Collections.Immutable;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>defaults</c>: front matter by folder.</summary>
internal static class DefaultsField
{
    /// <summary>Keys that belong to one article and no other.</summary>
    private static readonly string[] Individual = ["title", "slug", "url", "id", "aliases", "date"];

    /// <summary>The defaults, outermost folder first.</summary>
    public static ImmutableArray<FrontMatterDefaults> Read(FieldValue value)
    {
        var defaults = new List<FrontMatterDefaults>();
        foreach (var (folder, entry) in value.Entries())
        {
            var path = folder.Trim('/');
            if (path is not ("articles" or "pages") && !path.StartsWith("articles/", StringComparison.Ordinal) && !path.StartsWith("pages/", StringComparison.Ordinal))
            {
                entry.Reader.Report.Add(ConfigurationMessages.DefaultsFolder(entry.Span, folder));
            }

            if (entry.Mapping() is not { } mapping) continue;
            foreach (var key in mapping.Entries.Select(static e => e.Key))
            {
                if (Individual.Contains(key.Text)) entry.Reader.Report.Add(ConfigurationMessages.DefaultsKey(entry.Reader.Span(key), key.Text));
            }

            FrontMatterBinder.Bind(entry.Reader, mapping, new ArticleDraft());
            defaults.Add(new FrontMatterDefaults(path, mapping));
        }

        return [.. defaults.OrderBy(static d => d.Folder.Length).ThenBy(static d => d.Folder, StringComparer.Ordinal)];
    }
}
