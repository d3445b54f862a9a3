using System.Net;
using Generator.Configuration;
using Generator.Model;
using Generator.Planning;

namespace Generator.Outputs.Hosting;

/// <summary>Decides which files for hosts there are.</summary>
internal static class HostPlanner
{
    /// <summary>Hosts whose addresses are no domains of the paper's own.</summary>
    private static readonly string[] Platforms = [".github.io", ".gitlab.io", ".netlify.app", ".pages.dev", ".vercel.app", ".localhost"];

    public static void Add(Site site, PlanBuilder plan)
    {
        var outputs = site.Config.Outputs;
        if (outputs.Robots) Add(plan, "/robots.txt", HostFile.Robots);
        if (outputs.Headers) Add(plan, "/_headers", HostFile.Headers);
        if (outputs.Redirects && plan.Added.Any(static page => page is RedirectPage)) Add(plan, "/_redirects", HostFile.Redirects);
        if (outputs.Manifest) Add(plan, "/manifest.webmanifest", HostFile.Manifest);
        Add(plan, "/.nojekyll", HostFile.NoJekyll);
        if (DomainOf(site.Config.Url) is not null) Add(plan, "/CNAME", HostFile.Domain);
    }

    /// <summary>The custom domain that the URL asks for: a name, at its root, on the default port; null for addresses, platforms and folders.</summary>
    public static string? DomainOf(SiteUrl url)
    {
        var host = url.Origin[(url.Origin.IndexOf("//", StringComparison.Ordinal) + 2)..];
        if (url.BasePath != "/" || host.Contains(':', StringComparison.Ordinal) || !host.Contains('.', StringComparison.Ordinal)) return null;

        // All notations of an IPv4 address begin with a digit; asking the framework costs every start some milliseconds.
        return (char.IsAsciiDigit(host[0]) && IPAddress.TryParse(host, out _)) || Platforms.Any(suffix => host.EndsWith(suffix, StringComparison.Ordinal)) ? null : host;
    }

    private static void Add(PlanBuilder plan, string path, HostFile file) => OutputPlanner.Add(plan, new HostFilePage(path, file));
}
