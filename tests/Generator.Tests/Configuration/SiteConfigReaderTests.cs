using Generator.Arabic;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Sources;
using NodaTime;

namespace Generator.Tests.Configuration;

public sealed class SiteConfigReaderTests
{
    private const string Least = "title: ت\nurl: https://x.example/\n";

    [Fact]
    public void Two_keys_are_enough()
    {
        var config = Good(Least);
        config.Permalink.ShouldBe("/{section}/{yyyy}/{mm}/{dd}/{slug}/");
        config.TimeZone.Id.ShouldBe("UTC");
        config.Direction.ShouldBe("rtl");
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Asia/Dubai")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Africa/Cairo")]
    public void A_zone_that_is_opened_late_is_that_of_the_data(string id)
    {
        var zone = Good($"{Least}time_zone: {id}\n").TimeZone;
        var expected = DateTimeZoneProviders.Tzdb[id];
        zone.Id.ShouldBe(id);
        for (var day = new LocalDate(1900, 1, 1); day.Year < 2030; day = day.PlusDays(1))
        {
            zone.AtStartOfDay(day).ToDateTimeOffset().ShouldBe(expected.AtStartOfDay(day).ToDateTimeOffset());
            var local = day.At(new LocalTime(0, 30));
            local.InZoneLeniently(zone).ToDateTimeOffset().ShouldBe(local.InZoneLeniently(expected).ToDateTimeOffset());
            var instant = local.InUtc().ToInstant();
            instant.InZone(zone).ToDateTimeOffset().ShouldBe(instant.InZone(expected).ToDateTimeOffset());
        }
    }

    [Fact]
    public void The_demo_newspapers_settings_are_good()
    {
        var config = Good("""
            title: السارية
            tagline: خبر
            url: https://name.github.io/paper
            language: ar-EG
            edition_country: DZ
            time_zone: Africa/Algiers
            digits: arab
            hijri: after
            sections:
              - {id: b, title: ب, order: 2}
              - {id: a, title: أ, order: 1, description: وصف}
              - {id: c, title: ج, parent: a}
            authors:
              - {id: x, name: وكالة, kind: organization, url: https://a.example/}
            menu:
              - {title: عن, url: /about/}
            permalink: /{id}.html
            page_size: ٣٠
            outputs: {atom: false}
            csp: {img-src: [https://cdn.example, data:]}
            tags: [غزة, {name: القدس, slug: jerusalem}]
            most_read: {days: 3}
            feeds: {tags: true}
            logo: images/logo.svg
            social: {x: https://x.example/paper}
            theme: {color: red}
            markdown: {html: allow}
            strings: {more: المزيد}
            output: dist
            """);
        config.Url.ShouldBe(new SiteUrl("https://name.github.io", "/paper/", "name.github.io"));
        config.Sections.Select(static s => s.Id).ShouldBe(["a", "b", "c"]);
        config.Months.ShouldBe(MonthStyle.Maghreb);
        config.Digits.ShouldBe(DigitStyle.Arab);
        config.PageSize.ShouldBe(30);
        config.Outputs.Atom.ShouldBeFalse();
        config.Outputs.Rss.ShouldBeTrue();
        config.Csp.ShouldBe([new("img-src", "https://cdn.example data:")]);
        config.Tags.Select(static t => t.Slug).ShouldBe([null, "jerusalem"]);
        config.MostRead.ShouldBe(new MostReadConfig(Days: 3));
        config.Logo.ShouldBe("/images/logo.svg");
        config.MarkdownHtml.ShouldBe(HtmlPolicy.Allow);
        config.Theme!["color"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("edition_country: MA\n", 24, MonthStyle.Morocco)]
    [InlineData("clock: 12\nedition_country: MA\n", 12, MonthStyle.Morocco)]
    [InlineData("months: dual\nclock: 24\nedition_country: sy\n", 24, MonthStyle.Dual)]
    public void A_country_gives_defaults_wherever_it_stands(string more, int clock, MonthStyle months)
    {
        var config = Good(Least + more);
        config.Clock.ShouldBe(clock);
        config.Months.ShouldBe(months);
    }

    [Theory]
    [InlineData("https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv", "/", "مثال.إختبار")]
    [InlineData("http://WWW.News.Example:8080/a b/", "http://www.news.example:8080", "/a%20b/", "news.example")]
    [InlineData("https://news.example/أخبار", "https://news.example", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/", "news.example")]
    public void The_url_is_taken_apart(string url, string origin, string basePath, string host) =>
        Good($"title: ت\nurl: \"{url}\"\n").Url.ShouldBe(new SiteUrl(origin, basePath, host));

    [Theory]
    [InlineData("https://x.example")]
    [InlineData("https://x.example/")]
    [InlineData("https://x.example/a/b-c_d.e~f//")]
    [InlineData("https://x.example/A/0")]
    [InlineData("http://www.x-1.example/paper/")]
    [InlineData("https://localhost/")]
    [InlineData("https://1.2.3.com/")]
    [InlineData("https://1.2.3.4/")]
    [InlineData("https://1.2.3.0x7f/")]
    [InlineData("https://127.1/")]
    [InlineData("https://x.example./")]
    [InlineData("https://x..example/")]
    [InlineData("https://-x.example/")]
    [InlineData("https://x-.example/")]
    [InlineData("https://x_y.example/")]
    [InlineData("https://xn--mgbh0fb.xn--kgbechtv/")]
    [InlineData("https://xn--a.example/")]
    [InlineData("https://x.example/a/../b/")]
    [InlineData("https://x.example/./a/")]
    [InlineData("https://x.example/a//b/")]
    [InlineData("https://x.example:443/")]
    [InlineData("https://x.example/%41/")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https://a234567890123456789012345678901234567890123456789012345678901234.example/")]
    public void A_url_means_the_same_however_its_scheme_is_written(string url)
    {
        // Only a scheme in small letters lets a plain URL be read without the framework's reader.
        static SiteUrl? Url(string url) => Read($"title: ت\nurl: \"{url}\"\n") is { HasErrors: false } read ? read.Value!.Url : null;
        Url(url).ShouldBe(Url(url.Replace("http", "HTTP", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("url: https://x.example/\n", "site.yml key-missing")]
    [InlineData("title: ت\n", "site.yml key-missing")]
    [InlineData("title:\nurl: https://x.example/\n", "site.yml:1:7 key-missing")]
    [InlineData("title: ت\nurl: x.example\n", "site.yml:2:6 site-url")]
    [InlineData("title: ت\nurl: ftp://x.example\n", "site.yml:2:6 site-url")]
    [InlineData("title: ت\nurl: https://x.example/?a=1\n", "site.yml:2:6 site-url")]
    [InlineData("title: ت\nurl: https://user@x.example/\n", "site.yml:2:6 site-url")]
    [InlineData(Least + "pagesize: 3\n", "site.yml:3:1 key-unknown")]
    [InlineData(Least + "page_size: 0\n", "site.yml:3:12 value-out-of-range")]
    [InlineData(Least + "page_size: many\n", "site.yml:3:12 value-not-number")]
    [InlineData(Least + "time_zone: Dubai\n", "site.yml:3:12 time-zone-unknown")]
    [InlineData(Least + "edition_country: XX\n", "site.yml:3:18 country-unknown")]
    [InlineData(Least + "language: عربي\n", "site.yml:3:11 language-invalid")]
    [InlineData(Least + "hijri: before\n", "site.yml:3:8 value-unknown")]
    [InlineData(Least + "sections: [{id: tags, title: ت}]\n", "site.yml:3:17 section-reserved")]
    [InlineData(Least + "sections: [{id: a, title: ت}, {id: A, title: ب}]\n", "site.yml:3:36 id-not-slug", "site.yml:3:36 id-duplicate")]
    [InlineData(Least + "sections: [{id: a b, title: ت}]\n", "site.yml:3:17 id-not-slug")]
    [InlineData(Least + "sections: [{title: ت}]\n", "site.yml:3:12 id-missing")]
    [InlineData(Least + "sections: [{id: a}]\n", "site.yml:3:17 key-missing")]
    [InlineData(Least + "sections: [{id: a, title: ت, parent: b}]\n", "site.yml:3:17 section-parent-unknown")]
    [InlineData(Least + "sections: [{id: a, title: ت, parent: b}, {id: b, title: ب, parent: a}]\n", "site.yml:3:17 section-parent-loop", "site.yml:3:47 section-parent-loop")]
    [InlineData(Least + "sections: text\n", "site.yml:3:11 value-not-mapping")]
    [InlineData(Least + "authors: [{id: a}]\n", "site.yml:3:16 key-missing")]
    [InlineData(Least + "permalink: /{year}/\n", "site.yml:3:12 permalink-invalid", "site.yml:3:12 permalink-invalid")]
    [InlineData(Least + "permalink: \"{slug}/\"\n", "site.yml:3:12 permalink-invalid")]
    [InlineData(Least + "permalink: /a/{slug}.php\n", "site.yml:3:12 permalink-invalid")]
    [InlineData(Least + "permalink: /../{slug}/\n", "site.yml:3:12 permalink-invalid")]
    [InlineData(Least + "permalink: /{slug/\n", "site.yml:3:12 permalink-invalid")]
    [InlineData(Least + "outputs: {rs: false}\n", "site.yml:3:11 key-unknown")]
    [InlineData(Least + "defaults: {static: {type: opinion}}\n", "site.yml:3:20 defaults-folder")]
    [InlineData(Least + "defaults: {articles/a: {title: x}}\n", "site.yml:3:25 defaults-key")]
    [InlineData(Least + "defaults: {articles/a: {type: x}}\n", "site.yml:3:31 value-unknown")]
    [InlineData(Least + "csp: {img: a}\n", "site.yml:3:12 key-unknown")]
    [InlineData(Least + "csp: {img-src: \"a; script-src *\"}\n", "site.yml:3:16 csp-source")]
    [InlineData(Least + "menu: [{title: أ, url: about}]\n", "site.yml:3:24 path-not-rooted")]
    [InlineData(Least + "social: {x: y}\n", "site.yml:3:13 url-invalid")]
    [InlineData(Least + "output: articles/x\n", "site.yml:3:9 output-is-source")]
    [InlineData(Least + "output: .\n", "site.yml:3:9 output-is-source")]
    [InlineData("[a]\n", "site.yml:1:1 site-not-settings")]
    public void Says_where_and_what_is_wrong(string text, params string[] expected) =>
        Read(text).Diagnostics.Order(Diagnostic.DisplayOrder).Select(static d => $"{d.Span} {d.Code}").ShouldBe(expected, ignoreOrder: true);

    [Fact]
    public void All_errors_come_at_once()
    {
        var errors = Read("titel: ت\nurl: x\npage_size: a\nclock: 13\n").Diagnostics;
        errors.Select(static d => d.Code).Order(StringComparer.Ordinal).ShouldBe(["key-missing", "key-unknown", "site-url", "value-not-number", "value-unknown"]);
        errors.Single(static d => d.Code == "key-unknown").Help.ShouldBe("Did you mean \"title\"?");
    }

    [Fact]
    public void Zones_are_suggested_by_their_city() =>
        Read(Least + "time_zone: cairo\n").Diagnostics.Single().Help.ShouldBe("Did you mean \"Africa/Cairo\"?");

    [Fact]
    public void Without_the_file_there_is_no_site()
    {
        var result = SiteConfigReader.Read(new MemorySourceTree());
        result.Value.ShouldBeNull();
        result.Diagnostics.Single().Code.ShouldBe("site-missing");
    }

    [Fact]
    public void The_caller_may_give_the_url()
    {
        SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", "title: ت\n"), "http://localhost:1313/").Value!.Url.Origin.ShouldBe("http://localhost:1313");
        SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", Least), "nonsense").Diagnostics.Single().Code.ShouldBe("site-url");
    }

    private static SiteConfig Good(string text)
    {
        var result = Read(text);
        result.Diagnostics.ShouldBeEmpty();
        return result.Value!;
    }

    private static Checked<SiteConfig> Read(string text) => SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", text));
}
