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
            case HomePage:
                WritePageObject(page);
                foreach (var policy in SiteData.Policies(world)) _writer.Text(policy.Url);
                break;
            case NotFoundPage or RedirectPage or FragmentPage:
                WritePageObject(page);
                break;
            default:
                _writer.Clear();
                return null;
        }

        return _writer.TakeFingerprint();
    }

    /// <summary>The fingerprint of what stands beside the page's own content.</summary>
    public Hash128 OfBeside(Page page, Beside read)
    {
        Span<Hash128> besides = stackalloc Hash128[Reads.BesideKinds];
        if (page is ArticlePage { Article: var article })
        {
            if (Has(read, Beside.Related)) besides[0] = ValueFingerprint.Of(world.Related(article), _writer);
            if (Has(read, Beside.Previous)) besides[1] = ValueFingerprint.Of(world.Neighbour(article, older: true), _writer);
            if (Has(read, Beside.Next)) besides[2] = ValueFingerprint.Of(world.Neighbour(article, older: false), _writer);
        }

        if (read < Beside.Image) return Reads.Combined(besides, _writer);
        var shown = PageKinds.Of(world, strings, page, null).Page;
        if (Has(read, Beside.Image)) besides[3] = OfMember(shown, "image");
        if (Has(read, Beside.Feeds)) besides[4] = OfMember(shown, "feeds");
        if (Has(read, Beside.Alternates)) besides[5] = OfMember(shown, "alternates");
        if (Has(read, Beside.Breadcrumbs)) besides[6] = OfMember(shown, "breadcrumbs");
        return Reads.Combined(besides, _writer);
    }

    private static bool Has(Beside read, Beside what) => (read & what) != Beside.None;

    private Hash128 OfMember(PageObject page, string member) => ValueFingerprint.Of(page.TryGet(member, out var value) ? value : null, _writer);

    private void Write(Article article)
    {
        _writer.Text(article.SourcePath);
        _writer.Wide(article.ContentHash);
        var section = world.Site.IndexOf(article) is >= 0 and var index ? world.Site.SectionByArticle[index] : null;
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
        _writer.Int(list.Articles.Length);
        foreach (var article in PageObject.OnThisPage(list)) _writer.Text(article.SourcePath);
    }

    private void WritePageObject(Page page)
    {
        var shown = PageKinds.Of(world, strings, page, null).Page;
        foreach (var text in (string?[])[shown.Kind, shown.Title, shown.Description, shown.Target, shown.AbsoluteTarget]) _writer.Text(text);
    }
}
