using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Generator.Configuration;

namespace Generator.Outputs.Hosting;

/// <summary>
/// The site's Content-Security-Policy (CSP Level 3): its own files, pictures and videos of others, the theme's inline scripts and styles by their hashes, and what <c>csp:</c> adds.
/// Never <c>unsafe-inline</c> of itself.
/// </summary>
internal sealed class ContentSecurityPolicy
{
    private static readonly ImmutableArray<Directive> Base =
    [
        new("default-src", "'self'"),
        new("script-src", "'self'"),
        new("style-src", "'self'"),
        new("img-src", "'self' data: https:"),
        new("media-src", "'self' https:"),
        new("font-src", "'self'"),
        new("connect-src", "'self'"),
        new("frame-src", "'self'"),
        new("manifest-src", "'self'"),
        new("object-src", "'none'"),
        new("base-uri", "'self'"),
        new("form-action", "'self'"),
        new("frame-ancestors", "'self'"),
    ];

    private readonly Lazy<(string Header, string Meta)> _values;

    /// <summary>The policy of a site, made when it is first asked for: hashes need a library that takes long to load.</summary>
    /// <param name="config">The site's additions.</param>
    /// <param name="inline">Inline scripts and styles of its templates.</param>
    public ContentSecurityPolicy(SiteConfig config, IReadOnlyList<InlineCode> inline) => _values = new Lazy<(string Header, string Meta)>(() => Make(config, inline));

    /// <summary>The header's value.</summary>
    public string Header => _values.Value.Header;

    /// <summary>The same for a <c>meta</c> element, where <c>frame-ancestors</c> has no meaning (CSP Level 3 §3.3).</summary>
    public string Meta => _values.Value.Meta;

    /// <summary>Begins to make it, beside what the caller does next.</summary>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>.</param>
    public void Prefetch(int jobs) => _ = new Background<string>(() => Header, jobs);

    private static (string Header, string Meta) Make(SiteConfig config, IReadOnlyList<InlineCode> inline)
    {
        var directives = Base.ToList();
        foreach (var code in inline.Where(static code => !code.HasValues).OrderBy(static code => code.Text, StringComparer.Ordinal)) Add(directives, code.IsScript ? "script-src" : "style-src", Hash(code.Text));
        foreach (var (name, sources) in config.Csp) Add(directives, name, sources);
        var upgrade = config.Url.Origin.StartsWith("https:", StringComparison.Ordinal) ? "; upgrade-insecure-requests" : "";
        return (
            string.Join("; ", directives.Select(static d => $"{d.Name} {d.Sources}")) + upgrade,
            string.Join("; ", directives.Where(static d => d.Name != "frame-ancestors").Select(static d => $"{d.Name} {d.Sources}")));
    }

    /// <summary>A directive that the base lacks begins with the sources that browsers would fall back to (CSP Level 3 §6.8.3).</summary>
    private static void Add(List<Directive> directives, string name, string sources)
    {
        var at = directives.FindIndex(d => d.Name == name);
        var present = at >= 0 ? directives[at].Sources : Fallback(directives, name);
        foreach (var source in sources.Split(' '))
        {
            if (present == "'none'") present = source;
            else if (!present.Split(' ').Contains(source, StringComparer.Ordinal)) present += " " + source;
        }

        if (at >= 0) directives[at] = new(name, present);
        else directives.Add(new(name, present));
    }

    private static string Fallback(List<Directive> directives, string name)
    {
        var parent = name switch
        {
            "script-src-elem" or "script-src-attr" or "worker-src" => "script-src",
            "style-src-elem" or "style-src-attr" => "style-src",
            "child-src" => "frame-src",
            _ => "default-src",
        };
        return directives.First(d => d.Name == parent).Sources;
    }

    /// <summary>Of the element's text as a browser's parser hands it on: line breaks are line feeds.</summary>
    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))))}'";

    private sealed record Directive(string Name, string Sources);
}
