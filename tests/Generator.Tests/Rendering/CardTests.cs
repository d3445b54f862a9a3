using Generator.Data;
using Generator.Planning;
using Generator.Rendering.Strings;
using Generator.Rendering.Views;
using Generator.Tests.Model;
using Generator.Tests.Planning;

namespace Generator.Tests.Rendering;

/// <summary>Cards are made again when they are no longer kept, which nobody may notice.</summary>
public sealed class CardTests
{
    private static readonly (string, string)[] Templates =
    [
        ("page.html", "{{ a == b }} {{ a == c }} {{ a != b }} {{ [a, c] | array.contains b }} {{ [a, b, c] | array.uniq | array.size }}"),
        ("cached.html", "{{ include_cached 'part' card:a }}{{ include_cached 'part' card:b }}{{ include_cached 'part' card:c }}{{ include_cached 'part' card:own }}"),
        ("part.html", "[{{ $.card.id }} {{ $.card.word_count }}]"),
    ];

    [Fact]
    public void Each_article_of_many_has_its_own()
    {
        var site = TestSite.Good([.. Enumerable.Range(0, 9000).Select(static i => TestSite.Article($"politics/khabar-{i:0000}", $"2026-{1 + (i % 10):00}-{1 + (i % 28):00}"))]);
        var world = new World(site, Planner.Plan(site, TestPlan.Files()).Value!, new Dictionary<string, DataNode>(), new UiStrings("ar", []));
        foreach (var article in site.Articles.Concat(site.Articles.Reverse())) world.Card(article).Article.ShouldBeSameAs(article);
        world.Card(site.Articles[^1]).ShouldBeSameAs(world.Card(site.Articles[^1]));
    }

    [Fact]
    public void Two_of_one_article_are_equal_to_templates() => Render("page").ShouldBe("true false false true 2");

    [Fact]
    public void A_cached_include_tells_a_card_from_the_object_of_the_page() =>
        Render("cached").ShouldBe("[articles/politics/budget.md ][articles/politics/budget.md ][articles/economy/port.md ][articles/politics/budget.md 0]");

    private static string Render(string name)
    {
        var templates = new TestTemplates(Templates);
        var world = templates.World;
        var (budget, port) = (world.Site.Articles[0], world.Site.Articles[1]);
        return templates.Rendered(
            name,
            ("a", world.Card(budget)),
            ("b", new CardObject(world, budget)),
            ("c", world.Card(port)),
            ("own", new ArticleObject(world, budget, new ArticleBody(Generator.Rendering.HtmlValue.Of(""), [], null))));
    }
}
