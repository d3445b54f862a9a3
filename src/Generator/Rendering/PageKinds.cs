using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Content;
using Generator.Planning;
using Generator.Rendering.Strings;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>Template, heading and breadcrumbs of each kind of page.</summary>
internal static class PageKinds
{
    private const int DescriptionLength = 160;

    /// <summary>The template that renders a page, and its variable <c>page</c>.</summary>
    public static (string Template, PageObject Page) Of(World world, UiStrings strings, Page page) => page switch
    {
        ArticlePage { Article: var article } => (article.Details.Template?.Text ?? "article", new PageObject(world, page)
        {
            Kind = "article",
            Title = article.Title,
            Description = TextCut.AtWord(article.Lead, DescriptionLength),
            Breadcrumbs = Trail(world, article),
        }),
        StaticPage { Article: var article } => (article.Details.Template?.Text ?? "page", new PageObject(world, page)
        {
            Kind = "page",
            Title = article.Title,
            Description = TextCut.AtWord(article.Lead, DescriptionLength),
            Breadcrumbs = [new LinkObject(article.Title, null)],
        }),
        HomePage => ("home", new PageObject(world, page)
        {
            Kind = "home",
            Title = world.Site.Config.Title,
            Description = world.Site.Config.Tagline,
        }),
        ListPage list => ("list", OfList(world, strings, list)),
        RedirectPage redirect => ("redirect", new PageObject(world, page) { Kind = "redirect", Title = world.Site.Config.Title, Target = world.Links.Href(redirect.Target), AbsoluteTarget = world.Links.Absolute(redirect.Target) }),
        _ => ("404", new PageObject(world, page) { Kind = "not_found", Title = strings.Find("not_found_title")?.Other ?? "404" }),
    };

    private static PageObject OfList(World world, UiStrings strings, ListPage list)
    {
        var (kind, title, description) = list.Subject switch
        {
            Model.Section section => ("section", section.Title, section.Description),
            Model.Tag tag => ("tag", tag.Name, tag.Description),
            Model.Author author => ("author", author.Name, author.Bio),
            ArticleType type => ("type", Text(strings, "type_" + ArticleTypes.NameOf(type) + "_list"), null),
            ArchivePeriod period => ("archive", world.Texts.Period(period.Year, period.Month, period.Day), null),
            _ => ("latest", Text(strings, "latest"), null),
        };
        return new PageObject(world, list)
        {
            Kind = kind,
            Title = title,
            Description = description,
            Breadcrumbs =
            [
                .. list.Subject is Model.Section { Parent: { } parent } ? Down(world, parent) : [],
                new LinkObject(title, list.Paging.Number == 1 ? null : world.Links.Href(list.Paging.FirstPath)),
            ],
        };
    }

    private static ImmutableArray<LinkObject> Trail(World world, Article article)
    {
        var here = new LinkObject(article.Title, null);
        return article.Index >= 0 && world.Site.SectionByArticle[article.Index] is { } section
            ? [.. Down(world, section.Id), here]
            : [here];
    }

    /// <summary>The sections from the top down to this one.</summary>
    private static IEnumerable<LinkObject> Down(World world, string id)
    {
        if (world.Site.Sections.FirstOrDefault(section => section.Id == id) is not { } section) return [];
        return [.. section.Parent is { } parent ? Down(world, parent) : [], new LinkObject(section.Title, world.Links.Href(ListPaths.Of(section)))];
    }

    private static string Text(UiStrings strings, string key) => strings.Find(key)?.Other ?? key;
}
