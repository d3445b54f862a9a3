using System.Text.Json;
using System.Xml.Linq;

namespace Generator.Tests.Outputs;

public sealed class FeedTests
{
    private const string Sections = "sections:\n  - {id: politics, title: سياسة, description: أخبار الحكم}\n  - {id: sports, title: رياضة}\n";

    private static readonly (string, string)[] Hostile =
    [
        OutputSite.Article("politics/2026-11-03-a", """
            title: "قال: ]]> ثم </script> & <b>\"نعم\"</b>"
            tags: ["أ & ب"]
            authors: ["<كاتب>"]
            image: {src: /images/a.svg, alt: "صورة \"أولى\""}
            id: قديم-12
            """, "يقول `]]>` هنا. [داخلي](2026-11-02-b.md) و[هامش][^1] و![صورة](/images/a.svg) و[بريد](mailto:a@b.example).\n\n[^1]: حاشية.\n\n## عنوان\n\n[إلى العنوان](#عنوان)\n"),
        OutputSite.Article("politics/2026-11-02-b", "title: خبر ثان\nsummary: مقدمة الخبر\nupdated: 2026-11-03T23:30:00+04:00\ncorrections: [{date: 2026-11-03, text: صُحح الرقم}]\nsource: وكالة"),
        OutputSite.Article("sports/2026-11-01-c", "title: Goal!\nlang: en\nid: https://old.example/?p=7"),
        ("static/images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>"),
    ];

    private static readonly Lazy<OutputSite> Site = new(() => OutputSite.Build("2026-11-04T08:00:00Z", Sections + "feeds: {tags: true, authors: true, count: 2}", Hostile));

    public static TheoryData<string> Lists => ["", "politics/", "sports/", "tags/أ-ب/", "authors/كاتب/"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Rss_keeps_every_rule_of_the_profile(string list) =>
        RssRules.Violations(Site.Value.Xml(list + "rss.xml"), Address(list, "rss.xml")).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lists))]
    public void Atom_keeps_every_rule_of_RFC_4287(string list) =>
        AtomRules.Violations(Site.Value.Xml(list + "atom.xml"), Address(list, "atom.xml")).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lists))]
    public void Json_feed_has_what_version_1_1_requires(string list)
    {
        var feed = Site.Value.Json(list + "feed.json");
        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        feed.GetProperty("feed_url").GetString().ShouldBe(Address(list, "feed.json"));
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            item.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.String);
            item.GetProperty("url").GetString()!.ShouldStartWith(OutputSite.Url);
            (item.TryGetProperty("content_html", out _) || item.TryGetProperty("content_text", out _)).ShouldBeTrue();
            DateTimeOffset.Parse(item.GetProperty("date_published").GetString()!, System.Globalization.CultureInfo.InvariantCulture).Offset.ShouldBe(TimeSpan.FromHours(4));
        }
    }

    [Fact]
    public void Whatever_stands_in_a_headline_or_body_comes_out_of_the_parser_again()
    {
        var item = Site.Value.Xml("rss.xml").Descendants("item").First();
        item.Element("title")!.Value.ShouldBe("قال: ]]> ثم </script> & <b>«نعم»</b>");
        var html = item.Element(RssRules.Content + "encoded")!.Value;
        html.ShouldStartWith("<div dir=\"rtl\" lang=\"ar\">");
        html.ShouldEndWith("</div>");
        html.ShouldContain("<code dir=\"ltr\">]]&gt;</code>");
        html.ShouldContain("href=\"https://news.example/politics/2026/11/02/b/\"");
        html.ShouldContain("src=\"https://news.example/images/a.svg\"");
        html.ShouldContain("href=\"https://news.example/politics/2026/11/03/a/#%D8%B9%D9%86%D9%88%D8%A7%D9%86\"");
        Site.Value.Xml("atom.xml").Descendants(AtomRules.Atom + "content").First().Value.ShouldBe(html);
        Site.Value.Json("feed.json").GetProperty("items")[0].GetProperty("content_html").GetString().ShouldBe(html);
    }

    [Fact]
    public void Ids_come_from_front_matter_and_are_IRIs_in_Atom()
    {
        Site.Value.Xml("rss.xml").Descendants("guid").Select(static guid => guid.Value).ShouldBe(["قديم-12", "articles/politics/2026-11-02-b.md"]);
        Site.Value.Xml("sports/atom.xml").Descendants(AtomRules.Atom + "entry").Single().Element(AtomRules.Atom + "id")!.Value.ShouldBe("https://old.example/?p=7");
        Site.Value.Xml("atom.xml").Descendants(AtomRules.Atom + "entry").First().Element(AtomRules.Atom + "id")!.Value
            .ShouldBe("tag:news.example,2026:%D9%82%D8%AF%D9%8A%D9%85-12");
    }

    [Fact]
    public void Times_are_those_of_the_content_in_the_sites_zone()
    {
        var channel = Site.Value.Xml("rss.xml").Root!.Element("channel")!;
        channel.Element("lastBuildDate")!.Value.ShouldBe("Tue, 03 Nov 2026 23:30:00 +0400");
        channel.Element("item")!.Element("pubDate")!.Value.ShouldBe("Tue, 03 Nov 2026 00:00:00 +0400");
        channel.Elements("item").Count().ShouldBe(2);
    }

    [Fact]
    public void An_items_text_shows_its_lead_corrections_and_source()
    {
        var html = Site.Value.Xml("rss.xml").Descendants(RssRules.Content + "encoded").Last().Value;
        html.ShouldContain("<p>مقدمة الخبر</p>");
        html.ShouldContain("صُحح الرقم");
        html.ShouldContain("<p>المصدر: وكالة</p>");
    }

    [Fact]
    public void A_feed_speaks_arabic_and_of_its_section()
    {
        var channel = Site.Value.Xml("politics/rss.xml").Root!.Element("channel")!;
        channel.Element("title")!.Value.ShouldBe("صحيفة الاختبار – سياسة");
        channel.Element("description")!.Value.ShouldBe("أخبار الحكم");
        Site.Value.Xml("sports/rss.xml").Root!.Element("channel")!.Element("description")!.Value.ShouldBe("آخر الأخبار من صحيفة الاختبار – رياضة");
        Site.Value.Xml("tags/أ-ب/rss.xml").Descendants(RssRules.Content + "encoded").ShouldBeEmpty();
    }

    [Fact]
    public void A_foreign_item_has_its_own_direction() =>
        Site.Value.Xml("sports/rss.xml").Descendants(RssRules.Content + "encoded").Single().Value.ShouldStartWith("<div dir=\"ltr\" lang=\"en\">");

    [Fact]
    public void Outputs_switch_every_format_off()
    {
        var site = OutputSite.Build("2026-11-04T08:00:00Z", Sections + "outputs: {rss: false, json_feed: false}", Hostile);
        site.Files.Keys.Where(static path => path.EndsWith("rss.xml", StringComparison.Ordinal) || path.EndsWith("feed.json", StringComparison.Ordinal)).ShouldBeEmpty();
        site.Files.Keys.ShouldContain("politics/atom.xml");
        OutputSite.Build("2026-11-04T08:00:00Z", Sections + "feeds: {sections: false}", Hostile).Files.Keys
            .Where(static path => path.EndsWith("atom.xml", StringComparison.Ordinal)).ShouldBe(["atom.xml"]);
    }

    [Fact]
    public void A_site_without_articles_has_valid_feeds()
    {
        var site = OutputSite.Build("2026-11-04T08:00:00Z", Sections);
        RssRules.Violations(site.Xml("rss.xml"), Address("", "rss.xml")).ShouldBeEmpty();
        AtomRules.Violations(site.Xml("atom.xml"), Address("", "atom.xml")).ShouldBeEmpty();
    }

    private static string Address(string list, string name) => $"{OutputSite.Url}/{Generator.Arabic.UrlPath.Encode(list)}{name}";
}
