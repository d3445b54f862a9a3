using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Hosting;

/// <summary>Writes files for hosts.</summary>
internal sealed class HostWriter(World world, Utf8Output output)
{
    public void Write(HostFilePage page)
    {
        switch (page.File)
        {
            case HostFile.Robots: WriteRobots(); break;
            case HostFile.Headers: output.Write(HeadersFile.Text(world.Site.Config, world.Policy)); break;
            case HostFile.Redirects: WriteRedirects(); break;
            case HostFile.Domain: output.Write(HostPlanner.DomainOf(world.Site.Config.Url) + "\n"); break;
            case HostFile.Manifest: new ManifestWriter(world, output).Write(); break;
            case HostFile.NoJekyll: break;
            default: throw new ArgumentOutOfRangeException(nameof(page), page, "No writer knows this file.");
        }
    }

    /// <summary>RFC 9309, with the addresses of the sitemaps (sitemaps.org).</summary>
    private void WriteRobots()
    {
        output.Write($"User-agent: *\nDisallow:{(world.Site.Config.Fragments ? " " + world.Links.Href("/fragments/") : "")}\n");
        foreach (var path in (string[])["/sitemap.xml", "/news-sitemap.xml"])
        {
            if (world.Plan.Find(path) is not null) output.Write($"\nSitemap: {world.Links.Absolute(path)}");
        }

        output.Write("\n");
    }

    /// <summary>One line each: old path, new path, status. 301, because no alias is meant to come back.</summary>
    private void WriteRedirects()
    {
        foreach (var page in world.Plan.Pages)
        {
            if (page is RedirectPage redirect) output.Write($"{world.Links.Href(redirect.Path)} {world.Links.Href(redirect.Target)} 301\n");
        }
    }
}
