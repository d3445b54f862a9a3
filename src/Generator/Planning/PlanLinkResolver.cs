using System.Collections.Concurrent;
using Generator.Arabic;
using Generator.Content;
using Generator.Markdown;
using Generator.Markdown.Images;
using Generator.Model;
using Generator.Sources;

namespace Generator.Planning;

/// <summary>Resolves what Markdown bodies link to: files of the site by their path on disk, relative or from the site's folder, and pages by their site path.</summary>
internal sealed class PlanLinkResolver : ILinkResolver
{
    private readonly string _basePath;
    private readonly SiteFiles _files;
    private readonly UrlLedger _ledger;
    private readonly Lazy<SourceIndex> _sources;
    private readonly ConcurrentDictionary<string, ImageTarget> _images = new(StringComparer.Ordinal);

    public PlanLinkResolver(Site site, SiteFiles files, SitePaths paths, UrlLedger ledger)
    {
        _basePath = site.Config.Url.BasePath;
        (_files, _ledger) = (files, ledger);
        _sources = new Lazy<SourceIndex>(() => new SourceIndex(site, files, paths));
    }

    /// <inheritdoc/>
    public LinkTarget ResolveLink(string fromSourcePath, string target)
    {
        var path = Nfc.Compose(target);
        return Find(fromSourcePath, path) switch
        {
            { Owner: HiddenFile hidden } => new LinkTarget.Hidden(hidden.Article.SourcePath),
            { Owner: Article hidden } => new LinkTarget.Hidden(hidden.SourcePath),
            { Owner: Alias { IsHidden: true } alias } => new LinkTarget.Hidden(alias.Article.SourcePath),
            { Owner: Alias alias } => new LinkTarget.Found(Href(alias.Target), alias.Article.SourcePath),
            { Owner: OtherSpelling spelling } => new LinkTarget.Found(Href(spelling.Target), null),
            { Owner: ArticlePage page } => new LinkTarget.Found(Href(page.Path), page.Article.SourcePath),
            { Owner: StaticPage page } => new LinkTarget.Found(Href(page.Path), page.Article.SourcePath),
            { Owner: Page page } => new LinkTarget.Found(Href(page.Path), null),
            _ when IsFailed(fromSourcePath, path) => new LinkTarget.Found("", null),
            _ => new LinkTarget.Broken(),
        };
    }

    /// <inheritdoc/>
    public ImageTarget ResolveImage(string fromSourcePath, string source)
    {
        var path = Nfc.Compose(source);
        return Find(fromSourcePath, path) switch
        {
            { Owner: CopiedFile file } => _images.GetOrAdd(file.Path, static (_, arguments) => arguments.Self.Measure(arguments.file), (Self: this, file)),
            { Owner: ThemeFile file } => Measured(file.Path, ImageSize.Read(file.Bytes.Span, out var reason), reason),

            // Only its own hidden article can show it, and that is not rendered; a body that is (a preview) still gets its address.
            { Owner: HiddenFile hidden } => new ImageTarget.Unreadable($"it belongs to {hidden.Article.SourcePath}, which is not shown today"),
            { Owner: Page } => new ImageTarget.Unreadable("it is a page"),
            _ when IsUnpublished(fromSourcePath, path) => new ImageTarget.Unreadable("only files of static/ and of an article's own folder (one with an index.md) are published"),
            _ => new ImageTarget.Missing(),
        };
    }

    /// <inheritdoc/>
    public string? Suggest(string fromSourcePath, string target)
    {
        var path = Nfc.Compose(target);
        return _ledger.TryFind(path.StartsWith('/') ? path : "/" + path, out var claim) ? claim.Path : _sources.Value.Nearest(fromSourcePath, path);
    }

    /// <summary>Root-relative URL of a site path, with the base path, percent-encoded.</summary>
    private string Href(string path) => _basePath + UrlPath.Encode(path[1..]);

    /// <summary>The claim on the URL that a target means.</summary>
    private Claim? Find(string fromSourcePath, string target) =>
        BySourcePath(fromSourcePath, target) ?? (target.StartsWith('/') ? BySitePath(target) ?? BySitePath(WithoutBase(target)) : null);

    private Claim? BySourcePath(string fromSourcePath, string target)
    {
        if (RelativePath.Resolve(fromSourcePath, target) is not { Length: > 0 } path) return null;
        var sitePath = FindSource(path);
        if (sitePath is null && !target.StartsWith('/') && FindSource(target) is { } fromRoot) sitePath = fromRoot;
        return sitePath is null ? null : BySitePath(sitePath);
    }

    /// <summary>The index is made only when a link may lead into it: sites whose links name pages, and pictures by their address, do without.</summary>
    private string? FindSource(string path) => SourceIndex.MayHave(path) ? _sources.Value.Find(path) : null;

    /// <summary>Spelled exactly so: hosts tell upper from lower case, whatever the author's machine does. A missing final slash is forgiven.</summary>
    private Claim? BySitePath(string? path) =>
        path is not null && _ledger.TryFind(path, out var claim) && (claim.Path == path || claim.Path == SitePathReader.AsPage(path)) ? claim : null;

    private string? WithoutBase(string target) =>
        _basePath.Length > 1 && SitePathReader.Decode(_basePath) is var root && target.StartsWith(root, StringComparison.Ordinal) ? target[(root.Length - 1)..] : null;

    private bool IsFailed(string fromSourcePath, string target) =>
        _files.Failed.Count > 0 && RelativePath.Resolve(fromSourcePath, target) is { } path && (_files.Failed.Contains(path) || _files.Failed.Contains(target));

    private bool IsUnpublished(string fromSourcePath, string target) =>
        RelativePath.Resolve(fromSourcePath, target) is { Length: > 0 } path && _files.Tree.Find(path) is not null;

    private ImageTarget Measure(CopiedFile file)
    {
        byte[] bytes = [];
        int length;
        try
        {
            length = _files.Tree.Read(file.Source.Path, ref bytes);
        }
        catch (IOException exception)
        {
            return new ImageTarget.Unreadable(exception.Message);
        }

        return Measured(file.Path, ImageSize.Read(bytes.AsSpan(0, length), out var reason), reason);
    }

    private ImageTarget Measured(string path, ImageSize? size, string? reason) =>
        size is { } found ? new ImageTarget.Found(Href(path), found.Width, found.Height) : new ImageTarget.Unreadable(reason ?? "it is no picture");
}
