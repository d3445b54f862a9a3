using Generator.Arabic;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Finds who has a URL that came from outside: a log, an export of analytics.</summary>
internal sealed class UrlLookup(Site site, SitePlan plan)
{
    private readonly string _basePath = SitePathReader.Decode(site.Config.Url.BasePath);

    /// <summary>The site of the URLs.</summary>
    public Site Site => site;

    /// <summary>The claim on an absolute URL or a path, with or without the base path, raw or percent-encoded, in whatever normal form; query and fragment do not matter. Null when nobody has it, or it is no URL.</summary>
    public Claim? Find(string reference)
    {
        var path = reference;
        if (path.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(path, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") path = path[(path.IndexOf('/', path.IndexOf("//", StringComparison.Ordinal) + 2) is > 0 and var slash ? slash : path.Length)..];
        else if (!path.StartsWith('/')) return null;
        if (path.AsSpan().IndexOfAny('?', '#') is >= 0 and var end) path = path[..end];
        path = Nfc.Compose(SitePathReader.Decode(path));
        if (path.Length == 0) path = "/";
        if (_basePath.Length > 1 && path.StartsWith(_basePath, StringComparison.Ordinal) && plan.Ledger.TryFind(path[(_basePath.Length - 1)..], out var based)) return based;
        return plan.Ledger.TryFind(path, out var claim) ? claim : null;
    }
}
