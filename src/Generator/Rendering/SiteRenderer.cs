using System.Collections.Immutable;
using Generator.Caching;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Outputs;
using Generator.Planning;
using Generator.Writing;

namespace Generator.Rendering;

/// <summary>RENDER: every page of a plan, in parallel, into a publication.</summary>
internal static class SiteRenderer
{
    private const int ProgressStep = 64;

    /// <summary>Renders and stages everything. Pages are rendered for their messages even when the build cannot be published any more.</summary>
    /// <returns>What the next build may want to know.</returns>
    public static RenderedSite Render(
        RenderingInput input,
        SitePlan plan,
        PageCache cache,
        Publication publication,
        ReportBuilder report,
        int jobs,
        Action<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var (pages, order) = (plan.Pages, RenderingOrder.Of(plan));
        var done = 0;
        var results = new PageResult[pages.Length];
        Parallelism.For(
            pages.Length,
            jobs,
            () => new PageWriter(input, cache, publication),
            (writer, i) =>
            {
                results[order[i]] = writer.Write(pages[order[i]]);
                var count = Interlocked.Increment(ref done);
                if (count % ProgressStep == 0) progress?.Invoke(new BuildProgress("render", count, pages.Length));
                return 0;
            },
            cancellation);

        var fragmentLinks = new List<FragmentLink>();
        var (records, rendered) = (new List<PageRecord>(pages.Length), ImmutableArray.CreateBuilder<RenderedPageReason>());
        for (var i = 0; i < results.Length; i++)
        {
            var result = results[i];
            if (result.Record is { } record) records.Add(record);
            if (result.Reason is { } reason) rendered.Add(reason);
            foreach (var diagnostic in result.Diagnostics) report.Add(diagnostic);
            fragmentLinks.AddRange(result.FragmentLinks);
        }

        foreach (var diagnostic in FragmentCheck.Check(input, fragmentLinks)) report.Add(diagnostic);
        return new RenderedSite(records, cache.Reads, rendered.DrainToImmutable());
    }
}

/// <summary>What the rendering of a site left to remember.</summary>
/// <param name="Records">What there is to remember of pages, in their order.</param>
/// <param name="LastReads">What the last build's pages read.</param>
/// <param name="Reasons">The pages that were rendered, and why.</param>
internal sealed record RenderedSite(IReadOnlyList<PageRecord> Records, LastReads LastReads, ImmutableArray<RenderedPageReason> Reasons);

/// <summary>What the rendering of one page left to say, and to remember.</summary>
internal readonly record struct PageResult(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<FragmentLink> FragmentLinks, PageRecord? Record = null, RenderedPageReason? Reason = null)
{
    /// <summary>Nothing.</summary>
    public static PageResult Silent { get; } = new([], []);
}

/// <summary>Makes and stages pages on one thread.</summary>
internal sealed class PageWriter
{
    private readonly RenderingInput _input;
    private readonly PageCache _cache;
    private readonly Publication _publication;
    private readonly PageRenderer _renderer;
    private readonly OutputWriter _outputs;
    private readonly PageFingerprint _fingerprint;
    private byte[] _file = [];

    public PageWriter(RenderingInput input, PageCache cache, Publication publication)
    {
        (_input, _cache, _publication) = (input, cache, publication);
        _renderer = new PageRenderer(input);
        _outputs = new OutputWriter(input, _renderer);
        _fingerprint = new PageFingerprint(input.World, input.Theme.Strings);
    }

    /// <summary>Makes one page.</summary>
    public PageResult Write(Page page)
    {
        if (!_input.Shard.Owns(page))
        {
            _publication.Leave(page.OutputPath);
            return PageResult.Silent;
        }

        switch (page)
        {
            case CopiedFile copied when _cache.TryKeep(copied):
                return PageResult.Silent;
            case CopiedFile copied:
                var length = _input.Sources.Read(copied.Source.Path, ref _file);
                _publication.Stage(page.OutputPath, _file.AsSpan(0, length));
                return PageResult.Silent;
            case ThemeFile theme:
                _publication.Stage(page.OutputPath, theme.Bytes.Span);
                return PageResult.Silent;
            case OutputPage output:
                _publication.Stage(page.OutputPath, _outputs.Write(output));
                return PageResult.Silent;
            default:
                return WriteRendered(page);
        }
    }

    private PageResult WriteRendered(Page page)
    {
        var path = page.OutputPath;
        var own = _publication.Remembers ? _fingerprint.Of(page) : null;
        if (_cache.TryKeep(page, path, own, _fingerprint, out var reason) is { } kept) return new PageResult(kept.Diagnostics, [], kept);
        var rendered = _renderer.Render(page);
        if (!rendered.IsWhole) return new PageResult(rendered.Diagnostics, rendered.FragmentLinks, null, reason);
        var output = _publication.Stage(path, rendered.Bytes);

        // Somebody saved the article while the site was being built: what we rendered is not what the fingerprint says.
        var article = page.OwnArticle;
        if (own is not null && article is not null && _input.Sources.HashOf(article.SourcePath) != article.ContentHash) own = null;
        var reads = _renderer.Reads;
        var record = own is null ? null : new RenderedRecord(path, own.Value, output, reads.TakeIds(), reads.Beside, reads.BesideFingerprint, rendered.Diagnostics, reason!.Reason);
        return new PageResult(rendered.Diagnostics, rendered.FragmentLinks, record, reason);
    }
}
