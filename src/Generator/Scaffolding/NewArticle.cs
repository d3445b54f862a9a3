using System.Collections.Immutable;
using System.Globalization;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Sources;
using NodaTime;

namespace Generator.Scaffolding;

/// <summary>What <c>gen new</c> is asked for.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Type">Kind of article, as in front matter.</param>
/// <param name="Section">Id or title of a section, or null.</param>
/// <param name="Author">Id or name of an author, or null.</param>
/// <param name="Date">When it is published, as in front matter; null: now.</param>
internal sealed record NewArticleRequest(string Title, string Type, string? Section, string? Author, string? Date);

/// <summary>A new file of a site.</summary>
/// <param name="Path">Below the site's folder, with <c>/</c>.</param>
internal sealed record NewFile(string Path, string Text);

/// <summary>Decides where a new article stands and what it begins with.</summary>
internal static class NewArticle
{
    /// <summary>The file, <c>articles/YYYY/MM/SLUG.md</c>; null with errors, all at once. One that is there already is never replaced.</summary>
    public static Checked<NewFile> Make(SourceTree sources, NewArticleRequest request, DateTimeOffset now)
    {
        var read = SiteConfigReader.Read(sources);
        if (read.Value is not { } config || read.HasErrors) return Checked.Of<NewFile>(null, read.Diagnostics);

        var report = new List<Diagnostic>();
        var slug = Slug.From(request.Title);
        if (slug.Length == 0) report.Add(ScaffoldingMessages.NoSlug(request.Title));
        if (request.Section is { } section && !config.Sections.IsEmpty)
        {
            if (config.Sections.FirstOrDefault(s => s.Id == section || s.Title == section) is { } known) request = request with { Section = known.Id };
            else report.Add(ScaffoldingMessages.UnknownSection(section, config.Sections.Select(static s => s.Id)));
        }

        var date = DateOf(request.Date, config, now, report);
        var path = string.Create(CultureInfo.InvariantCulture, $"articles/{date:yyyy}/{date:MM}/{slug}.md");
        if (slug.Length > 0 && sources.Find(path) is not null) report.Add(ScaffoldingMessages.Exists(path));
        if (report.Count > 0) return Checked.Of<NewFile>(null, report);

        var text = Archetype.Of(request.Type, sources).Fill(Values(request, config, date, slug));
        return Checked.Of(text.Value is null ? null : new NewFile(path, text.Value), text.Diagnostics);
    }

    private static DateTimeOffset DateOf(string? given, SiteConfig config, DateTimeOffset now, List<Diagnostic> report)
    {
        var local = Instant.FromDateTimeOffset(now).InZone(config.TimeZone).ToDateTimeOffset();
        if (given is null) return local;
        var result = DateText.Read(TokenText.Of(given), config.TimeZone);
        if (result.Fault is not { } fault) return result.Date;
        report.Add(ValueMessages.BadDate(default, "--date", given, fault) with { Span = null });
        return local;
    }

    /// <summary>Texts are given as YAML: what would mean something to it is quoted.</summary>
    private static ImmutableArray<KeyValuePair<string, string>> Values(NewArticleRequest request, SiteConfig config, DateTimeOffset date, string slug) =>
    [
        new("title", YamlText.Of(request.Title)),
        new("slug", slug),
        new("type", request.Type),
        new("date", date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        new("time", date.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)),
        new("section", request.Section is { } section ? YamlText.Of(section) : config.Sections.IsEmpty ? "" : "# " + string.Join(", ", config.Sections.Select(static s => s.Id))),
        new("author", request.Author is { } author ? YamlText.Of(author) : ""),
    ];
}
