using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>Writes feeds on one thread, straight to UTF-8.</summary>
internal sealed class FeedWriter(World world, FeedBodies bodies, PageRenderer renderer)
{
    private readonly Utf8Output _scratch = new();

    /// <summary>Writes a feed.</summary>
    public void Write(FeedPage page, Utf8Output output)
    {
        var head = FeedHead.Of(world, page);
        switch (page.Format)
        {
            case FeedFormat.Rss: new RssFeed(world, Content, output).Write(head, page.Feed); break;
            case FeedFormat.Atom: new AtomFeed(world, Content, output).Write(head, page.Feed); break;
            default: new JsonFeed(world, Content, output).Write(head, page.Feed); break;
        }
    }

    private ReadOnlySpan<byte> Content(Content.Article article) => bodies.Of(article, renderer, _scratch);
}

/// <summary>The HTML of an item, good until the next call.</summary>
internal delegate ReadOnlySpan<byte> ItemContent(Content.Article article);
