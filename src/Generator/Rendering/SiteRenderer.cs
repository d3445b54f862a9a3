using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Planning;
using Generator.Writing;

namespace Generator.Rendering;

/// <summary>RENDER: every page of a plan, in parallel, into a publication.</summary>
internal static class SiteRenderer
{
    private const int ProgressStep = 64;

    /// <summary>Renders and stages everything. Pages are rendered for their messages even when the build cannot be published any more.</summary>
    public static void Render(
        RenderingInput input, SitePlan plan, Publication publication, ReportBuilder report, int jobs, Action<BuildProgress>? progress, CancellationToken cancellation)
    {
        var pages = plan.Pages;
        var done = 0;
        var results = Parallelism.For(
            pages.Length,
            jobs,
            () => new PageWriter(input, publication),
            (writer, i) =>
            {
                var result = writer.Write(pages[i]);
                var count = Interlocked.Increment(ref done);
                if (count % ProgressStep == 0) progress?.Invoke(new BuildProgress("render", count, pages.Length));
                return result;
            },
            cancellation);

        var fragmentLinks = new List<FragmentLink>();
        foreach (var result in results)
        {
            foreach (var diagnostic in result.Diagnostics) report.Add(diagnostic);
            fragmentLinks.AddRange(result.FragmentLinks);
        }

        foreach (var diagnostic in FragmentCheck.Check(input, fragmentLinks)) report.Add(diagnostic);
    }
}

/// <summary>What the rendering of one page left to say.</summary>
internal readonly record struct PageResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<FragmentLink> FragmentLinks)
{
    /// <summary>Nothing.</summary>
    public static PageResult Silent { get; } = new([], []);
}

/// <summary>Makes and stages pages on one thread.</summary>
internal sealed class PageWriter(RenderingInput input, Publication publication)
{
    private readonly PageRenderer _renderer = new(input);
    private byte[] _file = [];

    /// <summary>Makes one page.</summary>
    public PageResult Write(Page page)
    {
        switch (page)
        {
            case CopiedFile copied:
                var length = input.Sources.Read(copied.Source.Path, ref _file);
                publication.Stage(page.OutputPath, _file.AsSpan(0, length));
                return PageResult.Silent;
            case ThemeFile theme:
                publication.Stage(page.OutputPath, theme.Bytes.Span);
                return PageResult.Silent;
            default:
                var rendered = _renderer.Render(page);
                if (rendered.IsWhole) publication.Stage(page.OutputPath, rendered.Bytes);
                return new PageResult(rendered.Diagnostics, rendered.FragmentLinks);
        }
    }
}
