using Generator.Content;
using Generator.Markdown;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>
/// The bodies that feeds carry, each made once for all feeds of all formats. The page of an article hands its body over while it is rendered, so that feeds, which
/// are written last, hardly ever render Markdown. Shared by all threads: two that make one body at once make the same.
/// </summary>
internal sealed class FeedBodies
{
    private readonly World _world;
    private readonly Dictionary<int, int> _slots;
    private readonly byte[]?[] _contents;

    public FeedBodies(World world)
    {
        _world = world;
        _slots = [];
        foreach (var page in world.Plan.Pages)
        {
            if (page is not FeedPage { Feed: { HasBodies: true } feed }) continue;
            foreach (var article in feed.Articles) _slots.TryAdd(article.Number, _slots.Count);
        }

        _contents = new byte[_slots.Count][];
    }

    /// <summary>Notes the body of an article if a feed will want it.</summary>
    /// <param name="scratch">A buffer of the caller.</param>
    public void Offer(Article article, in Body body, Utf8Output scratch)
    {
        if (_slots.Count > 0 && _slots.TryGetValue(article.Number, out var slot) && Volatile.Read(ref _contents[slot]) is null)
        {
            Volatile.Write(ref _contents[slot], Make(article, body, scratch));
        }
    }

    /// <summary>The HTML of an item as UTF-8.</summary>
    /// <param name="renderer">Renders the body when its page has not done so.</param>
    /// <param name="scratch">A buffer of the caller.</param>
    public ReadOnlySpan<byte> Of(Article article, PageRenderer renderer, Utf8Output scratch)
    {
        ref var content = ref _contents[_slots[article.Number]];
        if (Volatile.Read(ref content) is { } made) return made;
        var fresh = Make(article, renderer.RenderBody(article), scratch);
        Volatile.Write(ref content, fresh);
        return fresh;
    }

    private byte[] Make(Article article, in Body body, Utf8Output scratch)
    {
        scratch.Clear();
        new FeedContent(_world, scratch).Write(article, body);
        return scratch.Written.ToArray();
    }
}
