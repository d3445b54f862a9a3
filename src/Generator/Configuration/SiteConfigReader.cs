using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Sources;
using NodaTime;

namespace Generator.Configuration;

/// <summary>Reads <c>site.yml</c>: all keys are checked, and all errors come at once.</summary>
internal static class SiteConfigReader
{
    /// <summary>The settings' file.</summary>
    public const string FileName = "site.yml";

    /// <summary>Keys whose defaults depend on others or on which others depend, in the order in which they must be read.</summary>
    private static readonly string[] First = ["edition_country", TimeZoneField.Key];

    /// <summary>The settings; null when there is no file or it cannot be read at all. With errors among the messages the value must not be built from.</summary>
    /// <param name="urlOverride">Stands in place of <c>url</c>.</param>
    public static Checked<SiteConfig> Read(SourceTree tree, string? urlOverride = null) => Read(ReadDocument(tree), urlOverride);

    /// <summary>The same, of a file that has been read.</summary>
    /// <param name="document">What it says.</param>
    /// <param name="urlOverride">Stands in place of <c>url</c>.</param>
    /// <param name="isKnown">Whether the last build was made from just these settings: then the time zone exists, and its data need not be opened to say so.</param>
    public static Checked<SiteConfig> Read(Checked<DataMapping> document, string? urlOverride, bool isKnown = false)
    {
        if (document.Value is not { } mapping) return Checked.Of<SiteConfig>(null, document.Diagnostics);
        List<Diagnostic> report = [.. document.Diagnostics];
        var reader = new ValueReader(FileName, report, DateTimeZone.Utc) { SetsType = mapping["language"] is not DataScalar language || LanguageField.IsArabic(language.Text) };
        var config = SiteFields.Table.Read(reader, mapping with { Entries = Ordered(mapping) }, new SiteConfig { Title = "", Url = new SiteUrl("", "/", "") });
        if (urlOverride is not null) config = config with { Url = SiteUrlReader.Read(urlOverride, report) ?? config.Url };

        if (config.Title.Length == 0 && !HasErrorAt(report, mapping["title"])) report.Add(ValueMessages.Missing(Place(reader, mapping["title"]), "title", FileName));
        if (config.Url.Origin.Length == 0 && urlOverride is null && !HasErrorAt(report, mapping["url"])) report.Add(ValueMessages.Missing(Place(reader, mapping["url"]), "url", FileName));
        if (!isKnown && mapping[TimeZoneField.Key] is { } zone && TimeZoneField.Check(config.TimeZone, reader.Span(zone)) is { } unknown)
        {
            report.Add(unknown);
            config = config with { TimeZone = DateTimeZone.Utc };
        }

        return Checked.Of(config, report);
    }

    private static ImmutableArray<DataEntry> Ordered(DataMapping mapping)
    {
        var ordered = ImmutableArray.CreateBuilder<DataEntry>(mapping.Entries.Length);
        foreach (var key in First) ordered.AddRange(mapping.Entries.Where(entry => entry.Key.Text == key));
        foreach (var entry in mapping.Entries)
        {
            if (!First.Contains(entry.Key.Text, StringComparer.Ordinal)) ordered.Add(entry);
        }

        return ordered.MoveToImmutable();
    }

    /// <summary>The file's keys and values as written; null when it cannot be read.</summary>
    /// <param name="tree">The site's folder.</param>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>; with several, the data of the time zone that the file names are opened beside its reading: either takes as long.</param>
    public static Checked<DataMapping> ReadDocument(SourceTree tree, int jobs = 1)
    {
        var report = new List<Diagnostic>();
        return Checked.Of(Mapping(tree, jobs, report), report);
    }

    private static DataMapping? Mapping(SourceTree tree, int jobs, List<Diagnostic> report)
    {
        if (tree.Find(FileName) is null)
        {
            report.Add(ConfigurationMessages.NoSite(FileName, tree.Find("site.yaml") is not null));
            return null;
        }

        byte[] bytes;
        try
        {
            bytes = tree.ReadAll(FileName);
        }
        catch (IOException exception)
        {
            report.Add(DataMessages.Unreadable(FileName, exception.Message));
            return null;
        }

        if (SourceText.Decode(FileName, bytes, report) is not { } text) return null;
        if (TimeZoneField.SeemsToNeedData(text)) TimeZoneField.Prefetch(jobs);
        switch (YamlReader.Read(FileName, text, 1, report))
        {
            case DataMapping mapping:
                return mapping;
            case DataScalar { IsNull: true }:
                return new DataMapping([], 1, 1);
            case { } other:
                report.Add(ConfigurationMessages.NotSettings(new FileSpan(FileName, other.Line, other.Column)));
                return null;
            default:
                return null;
        }
    }

    private static bool HasErrorAt(List<Diagnostic> report, DataNode? node) =>
        node is not null && report.Any(d => d.Severity == Severity.Error && d.Span is { } span && span.Line == node.Line && span.Column >= node.Column);

    private static FileSpan Place(ValueReader reader, DataNode? node) => node is null ? new FileSpan(FileName) : reader.Span(node);
}
