using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Content;
using Generator.Outputs.Fragments;
using Generator.Planning;
using Generator.Rendering.Strings;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>Template, heading and breadcrumbs of each kind of page.</summary>
internal static class PageKinds
{
    /// <summary>What search engines show of a description: 120 to 160 characters.</summary>
    private const int ShortDescription = 120;

    private const int DescriptionLength = 160;

    /// <summary>The template that renders a page, and its variable <c>page</c>.</summary>
    /// <param name="firstParagraph">Text of the first paragraph of an article's body.</param>
    public static (string Template, PageObject Page) Of(World world, UiStrings strings, Page page, string? firstParagraph) => page switch
    {
        ArticlePage { Article: var article } => (article.Details.Template?.Text ?? "article", new PageObject(world, page)
        {
            Kind = "article",
            Title = article.Title,
            Description = Description(article, firstParagraph),
            Breadcrumbs = Trail(world, article),
        }),
        StaticPage { Article: var article } => (article.Details.Template?.Text ?? "page", new PageObject(world, page)
        {
            Kind = "page",
            Title = article.Title,
            Description = Description(article, firstParagraph),
            Breadcrumbs = [new LinkObject(article.Title, null)],
        }),
        HomePage => ("home", new PageObject(world, page)
        {
            Kind = "home",
            Title = world.Site.Config.Title,
            Description = world.Site.Config.Tagline,
        }),
        FragmentPage fragment => (fragment.Template, new PageObject(world, page) { Kind = "fragment", Title = world.Site.Config.Title }),
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
            Breadcrumbs = [.. Above(world, list.Subject as Model.Section), new LinkObject(title, list.Paging.Number == 1 ? null : world.Links.Href(list.Paging.FirstPath))],
        };
    }

    private static ImmutableArray<LinkObject> Trail(World world, Article article)
    {
        var here = new LinkObject(article.Title, null);
        return world.Section(article) is { } section ? [.. section.Trail, here] : [here];
    }

    /// <summary>The sections above one, outermost first.</summary>
    private static ImmutableArray<LinkObject> Above(World world, Model.Section? section) =>
        world.ParentOf(section) is { } parent ? world.Section(parent).Trail : [];

    /// <summary>The lead; a short summary goes on with the first paragraph, so that the description says enough.</summary>
    private static string Description(Article article, string? firstParagraph)
    {
        var lead = article.Lead;
        if (lead.Length < ShortDescription && article.Summary is not null && firstParagraph is not null && firstParagraph != lead)
        {
            lead += (lead.Length > 0 && lead[^1] is '.' or '!' or '؟' or '?' or '…' or '»' ? " " : ". ") + firstParagraph;
        }

        return TextCut.AtWord(lead, DescriptionLength);
    }

    private static string Text(UiStrings strings, string key) => strings.Find(key)?.Other ?? key;
}
