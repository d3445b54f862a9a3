using Generator.Outputs.Feeds;
using Generator.Outputs.Hosting;
using Generator.Outputs.Sitemaps;
using Generator.Rendering;

namespace Generator.Outputs;

/// <summary>Makes output files on one thread.</summary>
internal sealed class OutputWriter
{
    private readonly Utf8Output _output = new();
    private readonly FeedWriter _feeds;
    private readonly SitemapWriter _sitemaps;
    private readonly HostWriter _hosts;

    public OutputWriter(RenderingInput input, PageRenderer renderer)
    {
        _feeds = new FeedWriter(input.World, input.FeedBodies, renderer);
        _sitemaps = new SitemapWriter(input.World, _output);
        _hosts = new HostWriter(input.World, _output);
    }

    /// <summary>Makes a file.</summary>
    /// <returns>Its bytes, valid until the next call.</returns>
    public ReadOnlySpan<byte> Write(OutputPage page)
    {
        _output.Clear();
        switch (page)
        {
            case FeedPage feed: _feeds.Write(feed, _output); break;
            case SitemapPage sitemap: _sitemaps.Write(sitemap); break;
            case SitemapIndexPage index: _sitemaps.Write(index); break;
            case NewsSitemapPage news: _sitemaps.Write(news); break;
            case HostFilePage host: _hosts.Write(host); break;
            default: throw new ArgumentOutOfRangeException(nameof(page), page, "No writer knows this file.");
        }

        return _output.Written;
    }
}
