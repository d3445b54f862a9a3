using Generator.Checking.Pages;
using Generator.Diagnostics.Catalogue;
using Generator.Planning;

namespace Generator.Checking.Whole;

/// <summary>Titles and descriptions that two pages share, and articles without one.</summary>
internal static class DuplicateRules
{
    public static IEnumerable<Found> Check(SiteFacts site)
    {
        var (titles, descriptions) = (new Dictionary<string, PageFacts>(StringComparer.Ordinal), new Dictionary<string, PageFacts>(StringComparer.Ordinal));
        foreach (var page in site.Pages.Where(static page => !page.NoIndex && !page.IsRedirect).OrderBy(page => OrderOf(site, page)))
        {
            var planned = site.Planning.GetValueOrDefault(page.OutputPath);
            if (planned is NotFoundPage or CopiedFile) continue;
            var isList = planned is ListPage;
            if (page.Title.Length > 0 && !titles.TryAdd(page.Title, page)) yield return Twice("title", page, titles[page.Title]);
            if (page.Description.Length == 0)
            {
                if (!isList && planned is ArticlePage or StaticPage) yield return new Found(page.OutputPath, CheckMessages.DescriptionMissing(new Clue(ClueKind.Key, "summary")));
            }

            // The pages of one list share the description of their subject.
            else if (!isList && !descriptions.TryAdd(page.Description, page)) yield return Twice("summary", page, descriptions[page.Description]);
        }

        Found Twice(string key, PageFacts page, PageFacts other)
        {
            var clue = new Clue(ClueKind.Key, key);
            var name = site.Planning.TryGetValue(other.OutputPath, out var planned) ? new Claim(planned.Path, planned).Name : other.OutputPath;
            return new Found(page.OutputPath, key == "title" ? CheckMessages.TitleDuplicate(page.Title, name, clue) : CheckMessages.DescriptionDuplicate(page.Description, name, clue));
        }
    }

    /// <summary>The finding stands at an article rather than at a list, and at the later file.</summary>
    private static (int, string) OrderOf(SiteFacts site, PageFacts page) => site.Planning.GetValueOrDefault(page.OutputPath) switch
    {
        ArticlePage article => (2, article.Article.SourcePath),
        StaticPage article => (1, article.Article.SourcePath),
        _ => (0, page.OutputPath),
    };
}
