using System.Collections.Immutable;
using Generator.Content;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Plans the lists of headlines with all of their pages.</summary>
internal static class ListPlanner
{
    /// <summary>Adds every list that the site's <c>outputs</c> leave on, and takes the URLs of those that only hidden articles have.</summary>
    public static void Add(Site site, PlanBuilder plan)
    {
        var outputs = site.Config.Outputs;
        if (outputs.Sections)
        {
            foreach (var section in site.Sections) Add(plan, ListKind.Section, section, ListPaths.Of(section), section.Articles);
            foreach (var section in site.HiddenLists.Sections) plan.Claim(ListPaths.Of(section), section);
        }

        if (outputs.Tags)
        {
            foreach (var tag in site.Tags) Add(plan, ListKind.Tag, tag, ListPaths.Of(tag), tag.Articles);
            foreach (var tag in site.HiddenLists.Tags) plan.Claim(ListPaths.Of(tag), tag);
        }

        if (outputs.Authors)
        {
            foreach (var author in site.Authors) Add(plan, ListKind.Author, author, ListPaths.Of(author), author.Articles);
            foreach (var author in site.HiddenLists.Authors) plan.Claim(ListPaths.Of(author), author);
        }

        if (outputs.Types) AddTypes(site, plan);
        if (outputs.Archive) ArchivePlanner.Add(site, plan);
        if (outputs.Latest) Add(plan, ListKind.Latest, null, ListPaths.Latest, site.Articles);
    }

    /// <summary>Adds a list: one page at least, even when it is empty.</summary>
    public static void Add(PlanBuilder plan, ListKind kind, object? subject, string path, ImmutableArray<Article> articles)
    {
        var size = Math.Max(1, plan.Config.PageSize);
        var count = Math.Max(1, (articles.Length + size - 1) / size);
        for (var number = 1; number <= count; number++)
        {
            var paging = new Paging(number, count, size, path);
            plan.Add(new ListPage(paging.PathOf(number), kind, subject, articles, paging));
        }
    }

    private static void AddTypes(Site site, PlanBuilder plan)
    {
        foreach (var (type, articles) in TypeGroup.Of(site.Articles)) Add(plan, ListKind.Type, type, ListPaths.Of(type), articles);
        foreach (var (type, _) in TypeGroup.Of([.. site.Hidden.Where(static article => !article.IsPage)]))
        {
            if (!site.Articles.Any(article => article.Type == type)) plan.Claim(ListPaths.Of(type), type);
        }
    }
}
