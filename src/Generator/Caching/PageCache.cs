using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Planning;
using Generator.Rendering;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>Decides which pages need not be rendered: those of which nothing that their last rendering read has changed. Shared by all threads.</summary>
internal sealed class PageCache
{
    private readonly CachedPages? _last;
    private readonly SourceRecords? _records;
    private readonly ListedSources _sources;
    private readonly Publication _publication;
    private readonly EditedBodies? _edited;

    private PageCache(CachedPages? last, SourceRecords? records, ListedSources sources, Publication publication, LastReads reads, EditedBodies? edited) =>
        (_last, _records, _sources, _publication, Reads, _edited) = (last, records, sources, publication, reads, edited);

    /// <summary>What the last build's pages read.</summary>
    public LastReads Reads { get; }

    /// <summary>Compares what the last build's pages read with what there is now.</summary>
    /// <param name="edited">What has changed, where that is words alone; else null.</param>
    public static PageCache Open(
        CachedPages? last, SourceRecords? records, EditedBodies? edited, RenderingInput input, Publication publication, int jobs, CancellationToken cancellation)
    {
        var world = input.World;
        var reads = new LastReads(last, world.Dependencies, dependencies => Parallelism.For(
            dependencies.Length,
            jobs,
            () => new Fingerprints(world, input.Theme),
            (fingerprints, i) =>
            {
                var (dependency, then) = (dependencies[i], last!.Dependencies[i].Fingerprint);
                if (edited is not null && !edited.MayChange(dependency)) dependency.Fingerprint = then;
                return dependency.HasChanged = fingerprints.Of(dependency) != then;
            },
            cancellation));
        return new PageCache(last, records, input.Sources, publication, reads, edited);
    }

    /// <summary>Where only words have changed, keeps all pages and files without them as they are published, without asking what they read.</summary>
    /// <param name="records">Receives what is known of them.</param>
    /// <returns>What was kept and what is left to do; null when each page must be asked.</returns>
    public KeptRest? TryKeepRest(SitePlan plan, PageRecords? records, int jobs)
    {
        if (_edited is null || records is null || !_publication.TryKeepRest()) return null;
        var left = plan.Pages.Where(_edited.MayChange).ToList();
        var changed = left.Select(static page => page.OutputPath).ToHashSet(StringComparer.Ordinal);
        if (Reads.HasChanges)
        {
            // Links name headings of an article that was edited.
            foreach (var page in plan.Pages)
            {
                var path = page.OutputPath;
                if (_last!.Find(path, Reads)?.FirstChanged() is not null && changed.Add(path)) left.Add(page);
            }
        }

        return new KeptRest([.. left], new Background<KeptMessages>(() => KeepAllBut(changed, records), jobs));
    }

    /// <summary>Keeps a copied file as it is published, if its source is what was copied.</summary>
    public bool TryKeep(CopiedFile file)
    {
        if (_records?.Known(file.Source) is not { } hash || !_publication.TryKeep(file.OutputPath, hash)) return false;
        _sources.Note(file.Source.Path, hash);
        return true;
    }

    /// <summary>Keeps the page's file as it is published, if it may be.</summary>
    /// <param name="page">The page.</param>
    /// <param name="outputPath">Its file.</param>
    /// <param name="own">What it is by itself; null when its kind is always rendered.</param>
    /// <param name="fingerprints">Says what stands beside the page's own content.</param>
    /// <param name="reason">Why it must be rendered.</param>
    /// <returns>The record of its last rendering, or null.</returns>
    public KeptRecord? TryKeep(Page page, string outputPath, Hash128? own, PageFingerprint fingerprints, out RenderReason? reason)
    {
        reason = null;
        if (own is null) return Render(RenderReason.Always, out reason);
        if (_last?.Find(outputPath, Reads) is not { } record) return Render(RenderReason.New, out reason);
        if (record.Own != own) return Render(RenderReason.Content, out reason);
        if (record.FirstChanged() is { } changed) return Render(RenderReason.Of(changed), out reason);
        if (record.Beside != Beside.None && fingerprints.OfBeside(page, record.Beside) != record.BesideFingerprint) return Render(RenderReason.Beside, out reason);
        return _publication.TryKeep(outputPath, record.Output) ? record : Render(RenderReason.Output, out reason);
    }

    private KeptMessages KeepAllBut(HashSet<string> changed, PageRecords records)
    {
        var writer = records.NewWriter();
        var messages = new KeptMessages();
        foreach (var (path, record) in _last!.All(Reads))
        {
            if (changed.Contains(path)) continue;
            writer.Add(path, record);
            if (record.Diagnostics is { IsEmpty: false } diagnostics) messages.Add((path, diagnostics));
        }

        return messages;
    }

    private static KeptRecord? Render(RenderReason why, out RenderReason? reason)
    {
        reason = why;
        return null;
    }
}

/// <summary>What was kept as a whole.</summary>
/// <param name="Left">The pages that are to be made or kept one by one.</param>
/// <param name="Messages">What there was to say of the others.</param>
internal sealed record KeptRest(ImmutableArray<Page> Left, Background<KeptMessages> Messages);

/// <summary>Messages of kept pages, by their files; of most there are none.</summary>
internal sealed class KeptMessages : List<(string OutputPath, ImmutableArray<Diagnostic> Diagnostics)>;
