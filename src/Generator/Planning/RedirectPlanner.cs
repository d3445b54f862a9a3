using System.Collections.Immutable;
using Generator.Content;
using Generator.Diagnostics.Catalogue;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Plans the pages that send readers of old URLs on: aliases, and other spellings of tags. Everything else has been claimed before, and wins.</summary>
internal static class RedirectPlanner
{
    /// <summary>Adds all redirects.</summary>
    public static void Add(Site site, SitePaths paths, PlanBuilder plan)
    {
        if (!site.Config.Outputs.Redirects) return;
        for (var i = 0; i < site.Articles.Length; i++) AddAliases(plan, site.Articles[i], paths.Articles[i], isHidden: false);
        for (var i = 0; i < site.Pages.Length; i++) AddAliases(plan, site.Pages[i], paths.Pages[i], isHidden: false);
        foreach (var (article, path) in paths.Hidden) AddAliases(plan, article, path, isHidden: true);
        if (site.Config.Outputs.Tags)
        {
            foreach (var tag in site.Tags) AddSpellings(plan, "/tags/", tag.OtherSlugs, ListPaths.Of(tag), tag.Name);
        }

        if (site.Config.Outputs.Authors)
        {
            foreach (var author in site.Authors) AddSpellings(plan, "/authors/", author.OtherSlugs, ListPaths.Of(author), author.Name);
        }
    }

    private static void AddAliases(PlanBuilder plan, Article article, string target, bool isHidden)
    {
        if (target.Length == 0) return;
        foreach (var text in article.Details.Aliases)
        {
            if (SitePathReader.Read(text.Text, out var path) is not PathProblem.None and var problem)
            {
                plan.Report.Add(PlanningMessages.UnsafePath(text, problem));
                continue;
            }

            var owner = new Alias(article, text, target, isHidden);
            if (path.Equals(target, StringComparison.OrdinalIgnoreCase)) plan.Report.Add(PlanningMessages.AliasOwnUrl(text));
            else if (plan.Ledger.TryFind(path, out var taken) && taken.Owner is Alias own && ReferenceEquals(own.Article, article)) plan.Report.Add(PlanningMessages.AliasTwice(text));
            else if (ReservedPaths.Check(plan, path, $"an alias of {article.SourcePath}", text.Span) && plan.Claim(path, owner) && !isHidden) plan.AddClaimed(new RedirectPage(path, target));
        }
    }

    /// <summary>Nobody wrote these URLs, so one that is taken is simply left out.</summary>
    private static void AddSpellings(PlanBuilder plan, string folder, ImmutableArray<string> slugs, string target, string name)
    {
        foreach (var slug in slugs) plan.AddIfFree(new RedirectPage($"{folder}{slug}/", target), new OtherSpelling(name, target));
    }
}
