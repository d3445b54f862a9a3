using System.Globalization;
using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Sources;

namespace Generator.Tests.Content;

public sealed class ContentLoaderTests
{
    private const string Site = "title: ت\nurl: https://x.example/\nbreaking: {hours: 6}\nsections:\n  - {id: politics, title: سياسة}\n  - {id: opinion, title: رأي}\ndefaults:\n  articles/opinion: {type: opinion, tags: [رأي]}\n  articles/opinion/weekly: {kicker: عمود}\n";

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Articles_come_in_the_order_of_their_paths_for_any_number_of_threads(int jobs)
    {
        var tree = new MemorySourceTree().Add("site.yml", Site);
        for (var i = 0; i < 300; i++)
        {
            var number = (i * 7919 % 300).ToString("000", CultureInfo.InvariantCulture);
            tree.Add($"articles/2026-11-03-a{number}.md", i % 10 == 0 ? "لا مقدمة" : $"---\ntitle: خبر {number}\n---\nنص\n");
        }

        var content = Load(tree, jobs);
        content.Articles.Select(static a => a.SourcePath).ShouldBe(content.Articles.Select(static a => a.SourcePath).Order(StringComparer.Ordinal));
        content.Articles.Length.ShouldBe(270);
        content.FailedPaths.Length.ShouldBe(30);
        content.Diagnostics.Select(static d => d.Span!.Value.Path).ShouldBe(content.FailedPaths);
    }

    [Fact]
    public void One_bad_article_hides_no_other()
    {
        var tree = new MemorySourceTree().Add("site.yml", Site)
            .Add("articles/2026-11-03-a.md", "---\ntitle: أ\nsection: sport\ntype: x\n---\n")
            .Add("articles/2026-11-03-b.md", [0xFF, 0xFE, 0x61, 0x00])
            .AddUnreadable("articles/2026-11-03-c.md")
            .Add("articles/2026-11-03-d.md", "---\ntitle: د\n---\n");
        var content = Load(tree);
        content.Diagnostics.Select(static d => $"{d.Span} {d.Code}").ShouldBe(
            ["articles/2026-11-03-a.md:4:7 value-unknown", "articles/2026-11-03-a.md:3:10 section-unknown", "articles/2026-11-03-b.md:1:1 encoding-not-utf8", "articles/2026-11-03-c.md file-unreadable"]);
        content.Articles.Select(static a => a.Title).ShouldBe(["أ", "د"]);
    }

    [Fact]
    public void Defaults_of_folders_stand_behind_the_articles_own_keys()
    {
        var tree = new MemorySourceTree().Add("site.yml", Site)
            .Add("articles/opinion/2026-11-03-a.md", "---\ntitle: أ\n---\n")
            .Add("articles/opinion/weekly/2026-11-03-b.md", "---\ntitle: ب\ntype: analysis\n---\n")
            .Add("articles/opinions/2026-11-03-c.md", "---\ntitle: ج\nsection: politics\n---\n");
        var articles = Load(tree).Articles;
        articles.Select(static a => $"{a.Type} {a.Kicker} {string.Join('،', a.Tags)} {a.Section}").ShouldBe(["Opinion  رأي opinion", "Analysis عمود رأي opinion", "News   politics"]);
    }

    [Fact]
    public void The_body_begins_where_it_is_said_to()
    {
        var text = "\uFEFF---\r\ntitle: أ\r\n---\r\n\r\nالنص هنا\r\n";
        var tree = new MemorySourceTree().Add("site.yml", Site).Add("articles/2026-11-03-a.md", text);
        var article = Load(tree).Articles.Single();
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(article.Body.Offset)).ShouldBe("\r\nالنص هنا\r\n");
        article.Body.Line.ShouldBe(4);
        article.WordCount.ShouldBe(2);
    }

    [Fact]
    public void The_hash_is_of_all_bytes()
    {
        var tree = new MemorySourceTree().Add("site.yml", Site).Add("articles/2026-11-03-a.md", "---\ntitle: أ\n---\nنص\n");
        var before = Load(tree).Articles.Single().ContentHash;
        Load(tree).Articles.Single().ContentHash.ShouldBe(before);
        tree.Add("articles/2026-11-03-a.md", "---\ntitle: أ\n---\nنصّ\n");
        Load(tree).Articles.Single().ContentHash.ShouldNotBe(before);
    }

    [Fact]
    public void Breaking_news_lasts_as_long_as_the_site_says()
    {
        var tree = new MemorySourceTree().Add("site.yml", Site)
            .Add("articles/a.md", "---\ntitle: أ\ndate: 2026-11-03 10:00\nbreaking: true\n---\n")
            .Add("articles/b.md", "---\ntitle: ب\ndate: 2026-11-03 10:00\nbreaking: ٢٠٢٦-١١-٠٣ ١٢:٣٠\n---\n");
        Load(tree).Articles.Select(static a => a.Details.BreakingUntil!.Value.ToString("HH:mm", CultureInfo.InvariantCulture)).ShouldBe(["16:00", "12:30"]);
    }

    [Fact]
    public void Files_that_look_like_articles_are_named_but_those_of_bundles_are_not()
    {
        var tree = new MemorySourceTree().Add("site.yml", Site)
            .Add("articles/a.docx", "x").Add("articles/b/index.md", "---\ntitle: ب\ndate: 2026-11-03\n---\n").Add("articles/b/notes.txt", "x").Add("articles/c.png", "x");
        var content = Load(tree);
        content.Diagnostics.Select(static d => $"{d.Span} {d.Code}").ShouldBe(["articles/a.docx article-extension"]);
        content.Files.Select(static f => f.Path).ShouldBe(["articles/a.docx", "articles/b/index.md", "articles/b/notes.txt", "articles/c.png"]);
    }

    [Fact]
    public void The_first_paragraph_is_kept_only_where_there_is_no_summary()
    {
        var tree = new MemorySourceTree().Add("site.yml", Site)
            .Add("articles/2026-11-03-a.md", "---\ntitle: أ\n---\nفقرة\n").Add("articles/2026-11-03-b.md", "---\ntitle: ب\nsummary: ملخص\n---\nفقرة\n");
        var content = ContentLoader.Load(tree, SiteConfigReader.Read(tree).Value!, 1, static (body, _) => body.Trim(), cancellation: TestContext.Current.CancellationToken);
        content.Articles.Select(static a => a.FirstParagraph).ShouldBe(["فقرة", null]);
        content.Articles.Select(static a => a.Lead).ShouldBe(["فقرة", "ملخص"]);
    }

    private static LoadedContent Load(MemorySourceTree tree, int jobs = 2)
    {
        var config = SiteConfigReader.Read(tree);
        config.Diagnostics.ShouldBeEmpty();
        return ContentLoader.Load(tree, config.Value!, jobs, static (_, _) => null, cancellation: TestContext.Current.CancellationToken);
    }
}
