using System.Runtime.InteropServices;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Markdown;
using Generator.Model;
using Generator.Planning;

namespace Generator.Checking;

/// <summary>Finds pictures and addresses that front matter and <c>site.yml</c> name but the site does not have. Those in bodies are checked where bodies are rendered.</summary>
internal static class ReferenceCheck
{
    /// <summary>What leads nowhere, or is no picture.</summary>
    /// <param name="jobs">Most threads at once; 0 means one for each processor.</param>
    public static IEnumerable<Diagnostic> Run(Site site, SitePlan plan, int jobs, CancellationToken cancellation = default)
    {
        Article[] shown = [.. site.Articles.Concat(site.Pages).Where(static article => article.Image is not null)];
        Article[] all = [.. shown, .. site.Hidden.Where(static article => article.Image is not null)];
        var ofArticles = Parallelism.For(all.Length, jobs, () => new ImageTargets(plan.Links), (targets, i) => OfArticle(plan.Links, targets, all[i], all[i].Image!, isHidden: i >= shown.Length), cancellation);
        return ofArticles.Concat(OfSite(site.Config, plan.Links)).OfType<Diagnostic>();
    }

    private static Diagnostic? OfArticle(ILinkResolver links, ImageTargets targets, Article article, ArticleImage image, bool isHidden)
    {
        if (IsAbsolute(image.Source)) return null;

        // The files of a hidden bundle are not published yet, but they are there.
        return targets.Of(article.SourcePath, image.Source) is var target && target is ImageTarget.Unreadable && isHidden
            ? null
            : OfTarget(links, target, article.SourcePath, image.Source, image.Span);
    }

    private static IEnumerable<Diagnostic?> OfSite(SiteConfig config, ILinkResolver links)
    {
        if (config is { Logo: { } logo, LogoSpan: { } span }) yield return OfImage(links, SiteConfigReader.FileName, logo, span);
        foreach (var author in config.Authors)
        {
            if (author is { Photo: { } photo, PhotoSpan: { } place }) yield return OfImage(links, SiteConfigReader.FileName, photo, place);
        }

        foreach (var item in config.Menu)
        {
            if (item.Url.StartsWith('/')) yield return OfLink(links, item);
        }
    }

    private static Diagnostic? OfImage(ILinkResolver links, string from, string source, FileSpan span) =>
        IsAbsolute(source) ? null : OfTarget(links, links.ResolveImage(from, source), from, source, span);

    private static Diagnostic? OfTarget(ILinkResolver links, ImageTarget target, string from, string source, FileSpan span) => target switch
    {
        ImageTarget.Missing => MarkdownMessages.ImageMissing(span, source, links.Suggest(from, source)),
        ImageTarget.Unreadable unreadable => MarkdownMessages.ImageUnreadable(span, source, unreadable.Reason),
        _ => null,
    };

    private static Diagnostic? OfLink(ILinkResolver links, MenuItem item)
    {
        var end = item.Url.AsSpan().IndexOfAny('?', '#');
        var path = SitePathReader.Decode(end < 0 ? item.Url : item.Url.AsSpan(0, end));
        return links.ResolveLink(SiteConfigReader.FileName, path) switch
        {
            LinkTarget.Broken => MarkdownMessages.LinkBroken(item.Span, item.Url, links.Suggest(SiteConfigReader.FileName, path)),
            LinkTarget.Hidden hidden => MarkdownMessages.LinkHidden(item.Span, hidden.SourcePath),
            _ => null,
        };
    }

    private static bool IsAbsolute(string address) => address.Contains("://", StringComparison.Ordinal);

    /// <summary>Resolves pictures; those that many articles name by one address, once for each thread.</summary>
    private sealed class ImageTargets(ILinkResolver links)
    {
        private readonly Dictionary<string, ImageTarget> _rooted = new(StringComparer.Ordinal);

        public ImageTarget Of(string from, string source)
        {
            if (!source.StartsWith('/')) return links.ResolveImage(from, source);
            ref var target = ref CollectionsMarshal.GetValueRefOrAddDefault(_rooted, source, out _);
            return target ??= links.ResolveImage(from, source);
        }
    }
}
