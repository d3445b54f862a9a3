using Generator.Model;
using static Generator.Tests.Model.TestSite;

namespace Generator.Tests.Model;

public class SiteBuilderTests
{
    [Fact]
    public void Articles_are_sorted_newest_first_and_ties_by_path()
    {
        var site = Good(Article("b", "2026-11-02"), Article("a", "2026-11-02"), Article("new", "2026-11-03"), Article("old", "2020-01-01"));
        site.Articles.Names().ShouldBe(["new", "a", "b", "old"]);
        site.Articles.Select(site.IndexOf).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        var articles = Enumerable.Range(0, 200).Select(static i => Article($"a{i}", $"2026-10-{1 + (i % 7):D2}", i % 3 == 0 ? "economy" : "politics", $"t{i % 5}")).ToArray();
        var shuffled = articles.ToArray();
        new Random(7).Shuffle(shuffled);
        var (one, other) = (Good(articles), Good(shuffled));
        other.Articles.Names().ShouldBe(one.Articles.Names());
        other.Tags.Select(static tag => tag.Slug).ShouldBe(one.Tags.Select(static tag => tag.Slug));
        foreach (var (left, right) in one.Articles.Zip(other.Articles)) other.Related.Of(right, 5).Names().ShouldBe(one.Related.Of(left, 5).Names());
    }

    [Fact]
    public void Making_a_second_site_leaves_the_articles_of_the_first_as_they_were()
    {
        var first = Good(Article("a", "2026-11-01"), Article("b", "2026-11-02"));
        var second = Good([.. first.Articles, Article("c", "2026-11-03")]);
        second.Articles.Names().ShouldBe(["c", "b", "a"]);
        first.Articles.Select(first.IndexOf).ShouldBe([0, 1]);
        second.Articles.Select(second.IndexOf).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void What_one_site_shows_another_of_the_same_articles_may_hide()
    {
        var article = Article("soon", "2026-12-01") with { Number = 3 };
        var without = SiteBuilder.Build(Config, [article], [], Options).Value!;
        var with = SiteBuilder.Build(Config, [article], [], Options with { Future = true }).Value!;
        with.IndexOf(with.Articles.ShouldHaveSingleItem()).ShouldBe(0);
        without.IndexOf(without.Hidden.ShouldHaveSingleItem()).ShouldBe(-1);
        without.Hidden[0].ShouldBeSameAs(with.Articles[0]);
    }

    [Fact]
    public void Drafts_scheduled_and_expired_articles_are_hidden()
    {
        var articles = new[]
        {
            Article("shown", "2026-11-01"),
            Article("draft", "2026-11-01").Draft(),
            Article("future", "2026-11-04"),
            Article("embargo", "2026-11-01").With(static details => details with { PublishAt = Now.AddMinutes(1) }),
            Article("early", "2026-11-04").With(static details => details with { PublishAt = Now }),
            Article("over", "2026-11-01").With(static details => details with { ExpiresAt = Now }),
            Article("nearly-over", "2026-11-01").With(static details => details with { ExpiresAt = Now.AddSeconds(1) }),
        };
        var site = Good(articles);
        site.Articles.Names().ShouldBe(["early", "nearly-over", "shown"]);
        site.Hidden.Names().ShouldBe(["draft", "embargo", "future", "over"]);
        site.Hidden.ShouldAllBe(article => site.IndexOf(article) == -1);
        Build(Config, Options with { Drafts = true }, articles).Value!.Hidden.Names().ShouldBe(["embargo", "future", "over"]);
        Build(Config, Options with { Future = true }, articles).Value!.Hidden.Names().ShouldBe(["draft", "over"]);
        Build(Config, Options with { Expired = true }, articles).Value!.Hidden.Names().ShouldBe(["draft", "embargo", "future"]);
    }

    [Theory]
    [InlineData("2026-11-03T12:00", nameof(Visibility.Visible))]
    [InlineData("2026-11-03T12:01", nameof(Visibility.Scheduled))]
    public void An_article_is_visible_from_its_very_minute(string date, string expected) => Article("a", date).At(Now).ToString().ShouldBe(expected);

    [Fact]
    public void Draft_pages_are_hidden_and_pages_need_no_date()
    {
        var site = Good(Page("about"), Page("secret").Draft());
        site.Pages.Names().ShouldBe(["about"]);
        site.Hidden.Names().ShouldBe(["secret"]);
    }

    [Fact]
    public void Pinned_articles_come_by_rank_then_newest_first()
    {
        var site = Good(
            Article("second", "2026-11-01").With(static details => details with { Pin = 2 }),
            Article("first-old", "2026-11-01").With(static details => details with { Pin = 1 }),
            Article("first-new", "2026-11-02").With(static details => details with { Pin = 1 }),
            Article("plain"));
        site.Pinned.Names().ShouldBe(["first-new", "first-old", "second"]);
    }

    [Fact]
    public void Breaking_news_ends_at_its_time()
    {
        var site = Good(
            Article("always").With(static details => details with { BreakingUntil = DateTimeOffset.MaxValue }),
            Article("ended").With(static details => details with { BreakingUntil = Now }),
            Article("still").With(static details => details with { BreakingUntil = Now.AddSeconds(1) }));
        site.Breaking.Names().ShouldBe(["always", "still"]);
    }

    [Fact]
    public void Neighbours_stay_in_the_section()
    {
        var site = Good(Article("p1", "2026-11-01"), Article("e1", "2026-11-02", "economy"), Article("p2", "2026-11-03"), Article("none", "2026-10-01", null));
        var p1 = site.Articles.Single(static article => article.Title == "p1");
        site.Neighbours.Next(p1)!.Title.ShouldBe("p2");
        site.Neighbours.Previous(p1).ShouldBeNull();
        site.Neighbours.Previous(site.Neighbours.Next(p1)!).ShouldBe(p1);
        foreach (var alone in site.Articles.Where(static article => article.Title is "e1" or "none"))
        {
            site.Neighbours.Next(alone).ShouldBeNull();
            site.Neighbours.Previous(alone).ShouldBeNull();
        }
    }
}
