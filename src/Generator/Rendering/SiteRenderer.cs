using System.Collections.Immutable;
using Generator.Caching;
using Generator.Content;
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
    /// <returns>The pages that were rendered, and why.</returns>
    public static ImmutableArray<PageRendering> Render(
        RenderingInput input,
        SitePlan plan,
        PageCache cache,
        PageRecords? records,
        Publication publication,
        ReportBuilder report,
        int jobs,
        Action<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var rest = cache.TryKeepRest(plan, records, jobs);
        var pages = rest?.Left ?? plan.Pages;
        publication.Expect(pages.Length);
        var order = RenderingOrder.Of(pages);
        var done = 0;
        var results = new PageResult[pages.Length];
        try
        {
            Parallelism.For(
                pages.Length,
                jobs,
                () => new PageWriter(input, cache, records, publication),
                (writer, i) =>
                {
                    results[order[i]] = writer.Write(pages[order[i]]);
                    var count = Interlocked.Increment(ref done);
                    if (count % ProgressStep == 0) progress?.Invoke(new BuildProgress("render", count, pages.Length));
                    return 0;
                },
                cancellation);
        }
        finally
        {
            // Whatever happens here, nobody may write records any more when the build ends.
            rest?.Messages.Begun();
        }

        var fragmentLinks = new List<FragmentLink>();
        foreach (var result in rest is null ? results : InOrder(rest, results))
        {
            foreach (var diagnostic in result.Diagnostics) report.Add(diagnostic);
            fragmentLinks.AddRange(result.FragmentLinks);
        }

        foreach (var diagnostic in FragmentCheck.Check(input, fragmentLinks)) report.Add(diagnostic);
        var rendered = Rendered(pages, results);
        return rest is null ? rendered : rendered.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
    }

    /// <summary>Those of the pages that were rendered.</summary>
    private static ImmutableArray<PageRendering> Rendered(ImmutableArray<Page> pages, PageResult[] results)
    {
        var rendered = ImmutableArray.CreateBuilder<PageRendering>(results.Count(static result => result.Reason is not null));
        for (var i = 0; i < results.Length; i++)
        {
            if (results[i].Reason is { } reason) rendered.Add(new PageRendering(pages[i].Path, reason));
        }

        return rendered.DrainToImmutable();
    }

    /// <summary>The results of all pages in the order of a plan, as if each had been asked.</summary>
    private static IEnumerable<PageResult> InOrder(KeptRest rest, PageResult[] made) => rest.Left
        .Select((page, i) => (page.OutputPath, Result: made[i]))
        .Concat(rest.Messages.Result().Select(static kept => (kept.OutputPath, Result: new PageResult(kept.Diagnostics, []))))
        .OrderBy(static page => page.OutputPath, StringComparer.Ordinal)
        .Select(static page => page.Result);
}

/// <summary>What the rendering of one page left to say.</summary>
internal readonly record struct PageResult(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<FragmentLink> FragmentLinks, RenderReason? Reason = null)
{
    /// <summary>Nothing.</summary>
    public static PageResult Silent { get; } = new([], []);
}

/// <summary>Makes and stages pages on one thread.</summary>
internal sealed class PageWriter
{
    private readonly RenderingInput _input;
    private readonly PageCache _cache;
    private readonly PageRecordWriter? _records;
    private readonly Publication _publication;
    private readonly PageRenderer _renderer;
    private readonly OutputWriter _outputs;
    private readonly PageFingerprint _fingerprint;
    private readonly TextPool _texts = new();
    private byte[] _file = [];

    public PageWriter(RenderingInput input, PageCache cache, PageRecords? records, Publication publication)
    {
        (_input, _cache, _records, _publication) = (input, cache, records?.NewWriter(), publication);
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
        var own = _records is null ? null : _fingerprint.Of(page);
        if (_cache.TryKeep(page, path, own, _fingerprint, out var reason) is { } kept)
        {
            _records?.Add(path, kept);
            return new PageResult(kept.Diagnostics, []);
        }

        var rendered = _renderer.Render(page);
        if (!rendered.IsWhole) return new PageResult(rendered.Diagnostics, rendered.FragmentLinks, reason);
        var output = _publication.Stage(path, rendered.Bytes);

        // Somebody saved the article while the site was being built: what we rendered is not what the fingerprint says.
        var article = page.OwnArticle;
        if (own is not null && article is not null && _input.Sources.HashOf(article.SourcePath) != article.ContentHash) own = null;
        if (own is not null) _records!.Add(path, reason!, own.Value, output, _renderer.Reads, rendered.Diagnostics);
        return new PageResult(Shared(rendered.Diagnostics), rendered.FragmentLinks, reason);
    }

    /// <summary>The same doubtful spelling comes back in thousands of articles.</summary>
    private ImmutableArray<Diagnostic> Shared(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty) return diagnostics;
        var shared = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        foreach (var diagnostic in diagnostics) shared.Add(diagnostic with { Message = _texts.Shared(diagnostic.Message), Help = diagnostic.Help is { } help ? _texts.Shared(help) : null });
        return shared.MoveToImmutable();
    }
}
