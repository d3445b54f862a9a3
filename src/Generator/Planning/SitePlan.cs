using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Content;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Every URL of the site, decided before anything is rendered. No two pages share one, compared in NFC and without case.</summary>
/// <param name="sorting">Puts the pages in the order of their output paths, beside what planning is followed by.</param>
internal sealed class SitePlan(Background<Page[]> sorting)
{
    private ImmutableArray<Page> _pages;

    /// <summary>Every file of the output, in the order of their output paths (ordinal).</summary>
    public ImmutableArray<Page> Pages => _pages.IsDefault ? _pages = ImmutableCollectionsMarshal.AsImmutableArray(sorting.Result()) : _pages;

    /// <summary>Site paths by <see cref="Site.IndexOf"/>.</summary>
    public required ImmutableArray<string> ArticlePaths { get; init; }

    /// <summary>Site paths of <c>pages/</c>, parallel to <see cref="Site.Pages"/>.</summary>
    public required ImmutableArray<string> StaticPagePaths { get; init; }

    /// <summary>Resolves links and images of Markdown bodies.</summary>
    public required Markdown.ILinkResolver Links { get; init; }

    /// <summary>Who has which URL.</summary>
    public required UrlLedger Ledger { get; init; }

    /// <summary>The page at a site path (raw Unicode, NFC), spelled exactly so; redirects are followed. Null when there is none.</summary>
    public Page? Find(string path)
    {
        if (!Ledger.TryFind(path, out var claim) || claim.Path != path) return null;
        return claim.Owner switch
        {
            Page page => page,
            Alias alias => Find(alias.Target),
            OtherSpelling spelling => Find(spelling.Target),
            _ => null,
        };
    }

    /// <summary>Site path of a section's list: <c>/politics/</c>.</summary>
    public static string PathOf(Section section) => ListPaths.Of(section);

    /// <summary>Site path of a tag's list: <c>/tags/الموانئ/</c>.</summary>
    public static string PathOf(Tag tag) => ListPaths.Of(tag);

    /// <summary>Site path of an author's list: <c>/authors/sami-albakri/</c>.</summary>
    public static string PathOf(Author author) => ListPaths.Of(author);
}
