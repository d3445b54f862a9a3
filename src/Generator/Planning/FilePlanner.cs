using System.Text;
using Generator.Arabic;
using Generator.Content;
using Generator.Diagnostics.Catalogue;
using Generator.Model;
using Generator.Sources;

namespace Generator.Planning;

/// <summary>Plans the files that are published as they are: bundles' files beside their article, <c>static/</c>, and what the theme brings.</summary>
internal static class FilePlanner
{
    /// <summary>Adds all files.</summary>
    public static void Add(Site site, SiteFiles files, SitePaths paths, PlanBuilder plan)
    {
        AddBundles(site, files, paths, plan);
        foreach (var file in files.Static) AddFile(plan, file, "/" + Nfc.Compose(file.Path["static/".Length..]));
        foreach (var file in files.Theme) AddThemeFile(plan, file);
    }

    private static void AddBundles(Site site, SiteFiles files, SitePaths paths, PlanBuilder plan)
    {
        var bundles = new Dictionary<string, (Article Article, string Path, bool IsHidden)>(StringComparer.Ordinal);
        for (var i = 0; i < site.Articles.Length; i++) AddBundle(bundles, site.Articles[i], paths.Articles[i], isHidden: false);
        for (var i = 0; i < site.Pages.Length; i++) AddBundle(bundles, site.Pages[i], paths.Pages[i], isHidden: false);
        foreach (var (article, path) in paths.Hidden) AddBundle(bundles, article, path, isHidden: true);
        if (bundles.Count == 0) return;

        var byFolder = bundles.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files.Content)
        {
            if (file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) continue;
            for (var end = file.Path.LastIndexOf('/'); end > 0; end = file.Path.LastIndexOf('/', end - 1))
            {
                if (!byFolder.TryGetValue(file.Path.AsSpan(0, end + 1), out var bundle)) continue;
                AddBundleFile(plan, file, bundle, file.Path[(end + 1)..]);
                break;
            }
        }
    }

    private static void AddBundle(Dictionary<string, (Article Article, string Path, bool IsHidden)> bundles, Article article, string path, bool isHidden)
    {
        if (path.Length > 0 && article.BundleFolder is { } folder) bundles[folder] = (article, path, isHidden);
    }

    private static void AddBundleFile(PlanBuilder plan, SourceFile file, (Article Article, string Path, bool IsHidden) bundle, string name)
    {
        var path = string.Concat(bundle.Path.AsSpan(0, bundle.Path.LastIndexOf('/') + 1), Nfc.Compose(name));
        if (!bundle.IsHidden) AddFile(plan, file, path);
        else if (IsSafe(plan, file, path)) plan.Claim(path, new HiddenFile(file.Path, bundle.Article));
    }

    private static void AddFile(PlanBuilder plan, SourceFile file, string path)
    {
        if (IsSafe(plan, file, path)) plan.Add(new CopiedFile(path, file));
    }

    private static bool IsSafe(PlanBuilder plan, SourceFile file, string path)
    {
        if (SitePathReader.Check(path) is not PathProblem.None and var problem)
        {
            plan.Report.Add(PlanningMessages.UnsafeFileName(file.Path, problem));
            return false;
        }

        if (PortableNames.FindUnportable(path) is { } segment) plan.Report.Add(PlanningMessages.NotPortable(new Diagnostics.FileSpan(file.Path), path, segment));
        return true;
    }

    private static void AddThemeFile(PlanBuilder plan, ThemeFile file)
    {
        if (plan.Ledger.TryFind(file.Path, out var taken) && taken.Owner is CopiedFile && taken.Path == file.Path) return;
        plan.Add(file);
    }
}
