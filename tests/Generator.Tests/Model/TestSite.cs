using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Tests.Model;

/// <summary>Articles and sites for the tests of MODEL and PLAN, which need no files.</summary>
internal static class TestSite
{
    public static readonly DateTimeOffset Now = new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);

    public static readonly BuildOptions Options = new() { Now = Now };

    public static SiteConfig Config { get; } = new()
    {
        Title = "السارية",
        Url = new SiteUrl("https://assariya.example", "/", "assariya.example"),
        Sections =
        [
            new SectionConfig("politics", "سياسة", null, new FileSpan("site.yml", 5, 3)),
            new SectionConfig("economy", "اقتصاد", null, new FileSpan("site.yml", 6, 3)),
        ],
    };

    /// <summary>An article at <c>articles/NAME.md</c> whose slug is the last part of the name.</summary>
    public static Article Article(string name, string date = "2026-11-03", string? section = "politics", params string[] tags) => new()
    {
        SourcePath = $"articles/{name}.md",
        Id = $"articles/{name}.md",
        KeptTitle = CompactText.Of(name),
        Date = DateTimeOffset.Parse(date + (date.Contains('T', StringComparison.Ordinal) ? "" : "T08:00") + "Z", System.Globalization.CultureInfo.InvariantCulture),
        Section = section,
        Tags = [.. tags],
    };

    public static Article Page(string name) => new()
    {
        SourcePath = $"pages/{name}.md",
        Id = $"pages/{name}.md",
        KeptTitle = CompactText.Of(name),
        Date = DateTimeOffset.MinValue,
    };

    public static Article By(this Article article, params string[] authors) => article with { Authors = [.. authors] };

    public static Article With(this Article article, Func<ArticleDetails, ArticleDetails> change) => article with { Details = change(article.Details) };

    public static Article Url(this Article article, string url) => article.With(details => details with { Url = Text(article, "url", url, 3) });

    public static Article Aliases(this Article article, params string[] aliases) =>
        article.With(details => details with { Aliases = [.. aliases.Select((alias, i) => Text(article, "", alias, 4 + i))] });

    public static Article Related(this Article article, params string[] related) =>
        article.With(details => details with { Related = [.. related.Select((name, i) => Text(article, "", name, 9 + i))] });

    public static Article Draft(this Article article) => article.With(static details => details with { Draft = true });

    public static Checked<Generator.Model.Site> Build(params Article[] articles) => Build(Config, articles);

    public static Checked<Generator.Model.Site> Build(SiteConfig config, params Article[] articles) => Build(config, Options, articles);

    /// <summary>A site of copies of the articles, numbered as LOAD would.</summary>
    public static Checked<Generator.Model.Site> Build(SiteConfig config, BuildOptions options, params Article[] articles)
    {
        Article[] numbered = [.. articles.Select(static (article, i) => article with { Number = i })];
        return SiteBuilder.Build(config, [.. numbered.Where(static article => !article.IsPage)], [.. numbered.Where(static article => article.IsPage)], options);
    }

    /// <summary>The site, of which no message is expected.</summary>
    public static Generator.Model.Site Good(params Article[] articles) => Good(Config, articles);

    public static Generator.Model.Site Good(SiteConfig config, params Article[] articles)
    {
        var site = Build(config, articles);
        site.Diagnostics.Where(static d => d.Severity != Severity.Style).ShouldBeEmpty();
        return site.Value!;
    }

    public static IEnumerable<string> Names(this IEnumerable<Article> articles) => articles.Select(static article => article.Title);

    private static LocatedText Text(Article article, string key, string text, int line) =>
        new(text, new FileSpan(article.SourcePath, line, key.Length == 0 ? 5 : key.Length + 3, text.Length));
}
