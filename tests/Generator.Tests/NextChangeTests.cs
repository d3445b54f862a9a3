using System.Globalization;
using Generator.Configuration;
using Generator.Tests.Model;

namespace Generator.Tests;

public sealed class NextChangeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Names_the_first_instant_at_which_time_changes_the_site()
    {
        Generator.Content.Article[] articles =
        [
            TestSite.Article("old", "2026-11-01"),
            TestSite.Article("scheduled", "2026-11-20T08:00"),
            TestSite.Article("embargo", "2026-11-01").With(static d => d with { PublishAt = At("2026-11-15T08:00Z") }),
            TestSite.Article("ends", "2026-11-01").With(static d => d with { ExpiresAt = At("2026-11-14T08:00Z") }),
            TestSite.Article("breaking", "2026-11-01").With(static d => d with { BreakingUntil = At("2026-11-13T08:00Z") }),
            TestSite.Article("for-ever", "2026-11-01").With(static d => d with { BreakingUntil = DateTimeOffset.MaxValue }),
            TestSite.Article("news", "2026-11-09T10:00"),
            TestSite.Article("draft", "2026-11-10T13:00").Draft(),
            TestSite.Article("gone", "2026-11-01").With(static d => d with { ExpiresAt = At("2026-11-02T08:00Z"), BreakingUntil = At("2026-11-10T13:00Z") }),
        ];
        string[] expected =
        [
            "2026-11-11T10:00 news-sitemap articles/news.md", "2026-11-13T08:00 breaking-ends articles/breaking.md", "2026-11-14T08:00 expire articles/ends.md",
            "2026-11-15T08:00 publish articles/embargo.md", "2026-11-17T08:00 news-sitemap articles/embargo.md", "2026-11-20T08:00 publish articles/scheduled.md",
            "2026-11-22T08:00 news-sitemap articles/scheduled.md",
        ];
        var found = new List<string>();
        for (var next = NextChange.After(Now, TestSite.Config, [.. articles]); next is not null; next = NextChange.After(next.When, TestSite.Config, [.. articles]))
        {
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{next.When:yyyy-MM-dd'T'HH:mm} {next.Reason} {next.SourcePath}"));
        }

        found.ShouldBe(expected);
    }

    [Fact]
    public void Without_a_news_sitemap_its_edges_change_nothing() =>
        NextChange.After(Now, TestSite.Config with { Outputs = new OutputsConfig { NewsSitemap = false } }, [TestSite.Article("news", "2026-11-09T10:00")]).ShouldBeNull();

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
