using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Caching;

/// <summary>What a rendering left to remember.</summary>
/// <param name="Own">What the page was by itself.</param>
/// <param name="Output">XxHash128 of its bytes.</param>
/// <param name="Dependencies">What it read of others.</param>
/// <param name="Beside">What beside its own content it asked for.</param>
/// <param name="BesideFingerprint">What that was.</param>
/// <param name="Diagnostics">What there was to say.</param>
/// <param name="Reason">Why it was rendered.</param>
internal sealed record PageRecord(
    Hash128 Own, Hash128 Output, Dependency[] Dependencies, Beside Beside, Hash128 BesideFingerprint, ImmutableArray<Diagnostic> Diagnostics, RenderReason Reason);

/// <summary>Why a page was rendered.</summary>
/// <param name="Kind">What kind of thing changed, for <see cref="RenderCause.Dependency"/>.</param>
/// <param name="Name">Which one; null for other causes.</param>
internal readonly record struct RenderReason(RenderCause Cause, DependencyKind Kind = default, string? Name = null);

/// <summary>The cause of a rendering.</summary>
internal enum RenderCause
{
    /// <summary>The last build had no such page, or nothing is known of it.</summary>
    New,

    /// <summary>Its own content changed: its article's file, its address, which articles its list has.</summary>
    Content,

    /// <summary>Something that it shows of other pages or of the theme changed.</summary>
    Dependency,

    /// <summary>Other articles are related to its own now, or come before or after it; or its picture, its feeds, its translations or the way to it are others.</summary>
    Beside,

    /// <summary>Its file was missing or had been changed by somebody else.</summary>
    Output,

    /// <summary>Pages of its kind always are.</summary>
    Always,
}

/// <summary>A page that was rendered, and why.</summary>
/// <param name="Path">Its site path.</param>
/// <param name="Cause">Why.</param>
/// <param name="Dependency">What changed, for <see cref="RenderCause.Dependency"/>.</param>
internal sealed record RenderedPageReason(string Path, RenderCause Cause, Dependency? Dependency = null)
{
    /// <summary>The reason, for the next builds.</summary>
    public RenderReason Reason => new(Cause, Dependency?.Kind ?? default, Dependency?.Name);
}
