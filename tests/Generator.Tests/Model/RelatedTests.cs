using Generator.Model;
using static Generator.Tests.Model.TestSite;

namespace Generator.Tests.Model;

public class RelatedTests
{
    [Fact]
    public void Front_matter_comes_first_in_its_order_then_shared_tags()
    {
        var site = Good(
            Article("a", "2026-11-01", "politics", "x").Related("c", "articles/b.md"), Article("b", "2026-01-01", "economy"), Article("c", "2026-01-02", "economy"),
            Article("d", "2026-11-01", "economy", "x"), Article("e", "2026-11-01", "economy"));
        RelatedTo(site, "a").ShouldBe(["c", "b", "d"]);
    }

    [Fact]
    public void Rare_tags_count_more_than_common_ones_and_tags_more_than_the_section()
    {
        var articles = Enumerable.Range(0, 40).Select(static i => Article($"common{i:D2}", "2026-11-01", "economy", "common")).ToList();
        articles.Add(Article("a", "2026-11-01", "politics", "common", "rare"));
        articles.Add(Article("rare", "2026-10-01", "economy", "rare"));
        articles.Add(Article("section", "2026-11-01"));
        var related = RelatedTo(Good([.. articles]), "a", 60);
        related[0].ShouldBe("rare");
        related[^1].ShouldBe("section");
    }

    [Fact]
    public void Of_equals_the_nearest_in_time_wins()
    {
        var site = Good(Article("a", "2026-06-15", "politics", "x"), Article("near", "2026-06-14", "politics", "x"), Article("far", "2025-01-01", "politics", "x"), Article("newer", "2026-09-01", "politics", "x"));
        RelatedTo(site, "a").ShouldBe(["near", "newer", "far"]);
    }

    [Fact]
    public void Nothing_in_common_is_not_related() => RelatedTo(Good(Article("a", section: "politics"), Article("b", section: "economy")), "a").ShouldBeEmpty();

    [Fact]
    public void A_new_article_far_in_time_does_not_change_old_pages()
    {
        var old = Enumerable.Range(0, 100).Select(static i => Article($"o{i:D3}", $"2020-{1 + (i / 28):D2}-{1 + (i % 28):D2}", "politics", "x")).ToArray();
        var before = Good(old);
        var after = Good([.. old, .. Enumerable.Range(0, 30).Select(static i => Article($"n{i:D3}", "2026-11-01", "politics", "x"))]);
        RelatedTo(after, "o010").ShouldBe(RelatedTo(before, "o010"));
    }

    [Fact]
    public void At_most_as_many_as_wanted_never_itself_and_no_one_twice()
    {
        var articles = Enumerable.Range(0, 300).Select(static i => Article($"a{i:D3}", "2026-11-01", i % 2 == 0 ? "politics" : "economy", $"t{i % 3}", $"u{i % 7}")).ToArray();
        var site = Good(articles);
        foreach (var article in site.Articles)
        {
            var related = site.Related.Of(article, 5);
            related.Length.ShouldBe(5);
            related.ShouldNotContain(article);
            related.Names().ShouldBeUnique();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_best_are_those_that_weighing_every_candidate_gives(int seed)
    {
        var random = new Random(seed);
        var articles = Enumerable.Range(0, 400).Select(i => Article(
            $"a{i:D3}",
            new DateOnly(2024, 1, 1).AddDays(random.Next(700)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            random.Next(3) == 0 ? "politics" : "economy",
            [.. Enumerable.Range(0, random.Next(6)).Select(_ => $"t{random.Next(seed * 30)}").Distinct()])).ToArray();
        var site = Good(articles);
        foreach (var article in site.Articles) site.Related.Of(article, 5).Names().ShouldBe(Weighed(site, article, 5).Names());
    }

    /// <summary>The rule as <see cref="RelatedArticles"/> has it, without its short cuts.</summary>
    private static IEnumerable<Generator.Content.Article> Weighed(Generator.Model.Site site, Generator.Content.Article article, int count)
    {
        var all = site.Articles;
        var index = all.IndexOf(article);
        List<object> Terms(int i) => [.. site.TagsByArticle[i], .. site.SectionByArticle[i] is { } section ? (object[])[section] : []];
        List<int> With(object term) => [.. Enumerable.Range(0, all.Length).Where(i => Terms(i).Contains(term))];
        int Weight(object term) => term is Section ? 4 : 8 + (2 * System.Numerics.BitOperations.Log2((uint)(all.Length / With(term).Count)));
        int Day(int i) => (int)(all[i].Date.UtcTicks / TimeSpan.TicksPerDay);
        int Score(int i) => Math.Max(0, 7 - System.Numerics.BitOperations.Log2((uint)Math.Abs(Day(i) - Day(index)) + 1)) + Terms(index).Intersect(Terms(i)).Sum(Weight);
        var candidates = Terms(index).SelectMany(term =>
        {
            var with = With(term);
            var own = with.IndexOf(index);
            return with.Where((_, place) => Math.Abs(place - own) <= 24);
        });
        return candidates.Distinct().Where(i => i != index).OrderByDescending(Score).ThenBy(static i => i).Take(count).Select(i => all[i]);
    }

    [Theory]
    [InlineData("articles/2026/b.md")]
    [InlineData("/articles/2026/b.md")]
    [InlineData("2026/b.md")]
    [InlineData("2026/b")]
    [InlineData("b")]
    [InlineData("./b.md")]
    [InlineData("../2026/b.md")]
    public void An_article_is_named_by_path_or_slug(string reference) =>
        RelatedTo(Good(Article("2026/a").Related(reference), Article("2026/b", section: "economy")), "2026/a").ShouldBe(["2026/b"]);

    [Theory]
    [InlineData("nowhere", "related-unknown")]
    [InlineData("twin", "related-ambiguous")]
    [InlineData("a", "related-self")]
    public void A_reference_that_leads_nowhere_is_reported_at_its_place(string reference, string code)
    {
        var diagnostic = Build(Article("a").Related(reference), Article("x/twin"), Article("y/twin")).Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe(code);
        diagnostic.Span!.Value.Line.ShouldBe(9);
    }

    [Fact]
    public void A_hidden_article_is_left_out_without_a_word() =>
        RelatedTo(Good(Article("a").Related("soon"), Article("soon", "2026-12-01", "economy")), "a").ShouldBeEmpty();

    private static List<string> RelatedTo(Generator.Model.Site site, string name, int count = 5) =>
        [.. site.Related.Of(site.Articles.Single(article => article.Title == name), count).Names()];
}
