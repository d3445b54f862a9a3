using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Model;

namespace Generator.Planning;

/// <summary>What the parts of planning add to: pages, the URLs they take, and what there is to say.</summary>
internal sealed class PlanBuilder(Site site, int expected)
{
    private readonly List<Page> _pages = new(expected);

    public SiteConfig Config => site.Config;

    public UrlLedger Ledger { get; } = new(expected);

    public List<Diagnostic> Report { get; } = [];

    /// <summary>The pages so far, in the order in which they came.</summary>
    public IReadOnlyList<Page> Added => _pages;

    /// <summary>Adds a page, or reports who has its URL.</summary>
    public void Add(Page page)
    {
        if (Claim(page.Path, page)) _pages.Add(page);
    }

    /// <summary>Adds a page unless its URL is taken.</summary>
    public void AddIfFree(Page page, object owner)
    {
        if (Ledger.TryClaim(new Claim(page.Path, owner), out _)) _pages.Add(page);
    }

    /// <summary>Adds a page whose URL has been claimed already.</summary>
    public void AddClaimed(Page page) => _pages.Add(page);

    /// <summary>Takes a URL, or reports who has it.</summary>
    public bool Claim(string path, object owner)
    {
        var claim = new Claim(path, owner);
        if (Ledger.TryClaim(claim, out var taken)) return true;
        Report.Add(PlanningMessages.Collision(taken, claim, Config));
        return false;
    }

    /// <summary>Begins to put the pages so far in the order of their output paths.</summary>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>.</param>
    public Background<Page[]> Sort(int jobs)
    {
        var pages = _pages.ToArray();
        return new Background<Page[]>(() => PageOrder.Sort(pages), jobs);
    }
}
