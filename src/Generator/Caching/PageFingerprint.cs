using Generator.Content;
using Generator.Model;
using Generator.Outputs.Fragments;
using Generator.Outputs.StructuredData;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Strings;
using Generator.Rendering.Views;

namespace Generator.Caching;

/// <summary>
/// The fingerprint of what a page is by itself: its address, its article's file, its place in a list. What it shows of others is noted while it is rendered. One for each thread.
/// </summary>
internal sealed class PageFingerprint(World world, UiStrings strings)
{
    private readonly ByteWriter _writer = new();
    private readonly ByteWriter _values = new();
    private readonly StructuredDataWriter _data = new(world);

    /// <summary>The fingerprint; null for a kind of page that is always made anew.</summary>
    public Hash128? Of(Page page)
    {
        _writer.Text(page.GetType().Name);
        _writer.Text(page.Path);
        switch (page)
        {
            case ArticlePage { Article: var article }:
                Write(article);
                break;
            case StaticPage { Article: var article }:
                Write(article);
                break;
            case ListPage list:
                Write(list);
                break;
            case HomePage or NotFoundPage or RedirectPage or FragmentPage:
                WritePageObject(page);
                break;
            default:
                _writer.Clear();
                return null;
        }

        WriteMetadata(page);
        return _writer.TakeFingerprint();
    }

    /// <summary>The fingerprint of which articles stand beside the page's own.</summary>
    public Hash128 OfBeside(Page page, Beside read)
    {
        if (page is not ArticlePage { Article: var article }) return default;
        Span<Hash128> besides = stackalloc Hash128[3];
        if ((read & Beside.Related) != Beside.None) besides[0] = ValueFingerprint.Of(world.Related(article), _writer);
        if ((read & Beside.Previous) != Beside.None) besides[1] = ValueFingerprint.Of(world.Neighbour(article, older: true), _writer);
        if ((read & Beside.Next) != Beside.None) besides[2] = ValueFingerprint.Of(world.Neighbour(article, older: false), _writer);
        return Reads.Combined(besides, _writer);
    }

    private void Write(Article article)
    {
        _writer.Text(article.SourcePath);
        _writer.Wide(article.ContentHash);
        var section = article.Index >= 0 ? world.Site.SectionByArticle[article.Index] : null;
        _writer.Text(section?.Id);
        _writer.Text(section?.Title);
    }

    private void Write(ListPage list)
    {
        WritePageObject(list);
        _writer.Int((int)list.Kind);
        _writer.Text(list.Subject switch
        {
            Section section => section.Id,
            Tag tag => tag.Slug,
            Author author => author.Id,
            _ => list.Subject?.ToString(),
        });
        _writer.Int(list.Paging.Number);
        _writer.Int(list.Paging.Count);
        _writer.Int(list.Paging.Size);
        foreach (var article in PageObject.OnThisPage(list)) _writer.Text(article.SourcePath);
    }

    /// <summary>What search engines and social networks are told is read from the model and not through templates: it is made, and its bytes count.</summary>
    private void WriteMetadata(Page page)
    {
        var shown = PageKinds.Of(world, strings, page, null).Page;
        foreach (var member in (string[])["image", "feeds", "alternates", "breadcrumbs"])
        {
            if (shown.TryGet(member, out var value)) _writer.Wide(ValueFingerprint.Of(value, _values));
        }

        if (_data.Write(page, shown, []) is { } data) _writer.Wide(Hash128.Of(data.Utf8.Span));
    }

    private void WritePageObject(Page page)
    {
        var shown = PageKinds.Of(world, strings, page, null).Page;
        foreach (var text in (string?[])[shown.Kind, shown.Title, shown.Description, shown.Target, shown.AbsoluteTarget]) _writer.Text(text);
    }
}
