using Generator.Outputs.Feeds;
using Generator.Planning;
using Generator.Rendering;
using Generator.Tests.Planning;
using static Generator.Tests.Model.TestSite;

namespace Generator.Tests.Rendering;

public sealed class RenderingOrderTests
{
    [Fact]
    public void Pages_come_by_date_each_once_with_articles_first_in_a_batch_and_feeds_last()
    {
        var articles = Enumerable.Range(0, 400)
            .Select(static i => Article($"a{i:D3}", new DateOnly(2025, 1, 1).AddDays(i * 7 % 400).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), i % 2 == 0 ? "politics" : "economy", $"t{i % 9}"));
        var pages = TestPlan.GoodPlan([.. articles]).Pages;
        var order = RenderingOrder.Of(pages);
        order.Order().ShouldBe(Enumerable.Range(0, pages.Length));
        var ordered = order.Select(i => pages[i]).ToList();
        ordered.FindIndex(static page => page is FeedPage).ShouldBeGreaterThan(ordered.FindLastIndex(static page => page is ListPage));
        foreach (var batch in ordered.Chunk(RenderingOrder.Batch))
        {
            batch.SkipWhile(static page => page is ArticlePage).ShouldAllBe(static page => !(page is ArticlePage));
        }

        var dates = ordered.OfType<ArticlePage>().Select(static page => page.Article.Date).ToList();
        dates.ShouldBe(dates.OrderDescending());
    }
}
