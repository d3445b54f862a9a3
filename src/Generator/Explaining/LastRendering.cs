using Generator.Caching;
using Generator.Planning;
using Generator.Writing;

namespace Generator.Explaining;

/// <summary>Says why a page was last rendered, from what builds remember.</summary>
internal static class LastRendering
{
    /// <summary>The reason in words; null when nothing is known of the page, or no build of this program has remembered anything.</summary>
    /// <param name="read">Reads what the last build left.</param>
    public static string? Of(CacheReader? read, Page? page)
    {
        if (read is null || page is null || BuildCache.Read(read, inputs: null) is not { } last) return null;
        return CachedPages.Of(read, last)?.Find(page.OutputPath) is { } reader ? Words(KeptRecord.ReadReason(reader)) : null;
    }

    private static string Words(RenderReason reason) => reason.Cause switch
    {
        RenderCause.New => "because it was new, or nothing was known of earlier builds",
        RenderCause.Content => "because its own content had changed: its source file, its address, or which articles it lists",
        RenderCause.Dependency => $"because {reason.Kind.ToString().ToLowerInvariant()} {reason.Name?.Replace('\n', ' ')} had changed, which it shows",
        RenderCause.Beside => "because what stands beside its content had changed: related articles, neighbours, its picture, feeds or translations",
        RenderCause.Output => "because its file was missing, or somebody else had changed it",
        _ => "because pages of its kind are made in every build",
    };
}
