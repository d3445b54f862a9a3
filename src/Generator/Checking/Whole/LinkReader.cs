using System.Collections.Concurrent;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Planning;
using Generator.Rendering.Views;

namespace Generator.Checking.Whole;

/// <summary>Resolves the addresses of published pages as a browser and a static host would; used by several threads.</summary>
internal sealed class LinkReader(SiteUrl url, SitePlan plan)
{
    private readonly SiteLinks _links = new(url);
    private readonly string _basePath = SitePathReader.Decode(url.BasePath);
    private readonly ConcurrentDictionary<string, LinkTarget> _known = new(StringComparer.Ordinal);

    /// <summary>Where an address leads.</summary>
    /// <param name="from">Site path of the page that it stands on.</param>
    /// <param name="address">The address as printed.</param>
    public LinkTarget Read(string from, string address)
    {
        // What does not depend on the page stands on thousands of them.
        if (!address.StartsWith('/') && !address.Contains(':', StringComparison.Ordinal)) return Resolve(from, address);
        return _known.TryGetValue(address, out var known) ? known : _known.GetOrAdd(address, Resolve(from, address));
    }

    private LinkTarget Resolve(string from, string address)
    {
        if (address.Length == 0) return new LinkTarget.Other();
        if (!Uri.TryCreate(new Uri(_links.Absolute(from)), address, out var uri)) return new LinkTarget.Broken(null);
        if (uri.Scheme is not ("http" or "https")) return new LinkTarget.Other();
        if (!string.Equals(uri.GetLeftPart(UriPartial.Authority), url.Origin, StringComparison.OrdinalIgnoreCase)) return Outside(uri);
        var path = Nfc.Compose(SitePathReader.Decode(uri.AbsolutePath));
        if (!path.StartsWith(_basePath, StringComparison.Ordinal)) return address.Contains("://", StringComparison.Ordinal) ? Outside(uri) : new LinkTarget.Broken(_basePath.TrimEnd('/') + path);
        return Find(path[(_basePath.Length - 1)..], Nfc.Compose(SitePathReader.Decode(uri.Fragment.TrimStart('#'))));
    }

    private static LinkTarget.External Outside(Uri uri) => new(uri.GetLeftPart(UriPartial.Query));

    private LinkTarget Find(string path, string fragment)
    {
        if (!plan.Ledger.TryFind(path, out var claim)) return new LinkTarget.Broken(Nearest(path));
        var isSame = SitePathReader.AsPage(claim.Path) == SitePathReader.AsPage(path);
        switch (claim.Owner)
        {
            case RedirectPage redirect when plan.Find(redirect.Target) is { } page: return new LinkTarget.Found(page, fragment, Shown(redirect.Target));
            case Page page when isSame: return new LinkTarget.Found(page, fragment, null);
            case Page page when claim.Path == path + "/": return new LinkTarget.Found(page, fragment, Shown(claim.Path));
            case Page: return new LinkTarget.Broken(Shown(claim.Path));
            case Alias { IsHidden: false } or OtherSpelling when plan.Find(claim.Path) is { } page: return new LinkTarget.Found(page, fragment, Shown(page.Path));
            default: return new LinkTarget.Broken(null);
        }
    }

    private string? Nearest(string path) => Suggestions.For(path, plan.Pages.Where(static page => page is not (CopiedFile or ThemeFile)).Select(static page => page.Path)) is { } near ? Shown(near) : null;

    private string Shown(string path) => _basePath.TrimEnd('/') + path;
}
