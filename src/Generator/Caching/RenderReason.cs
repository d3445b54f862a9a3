namespace Generator.Caching;

/// <summary>Why a page was rendered.</summary>
/// <param name="Kind">What kind of thing changed, for <see cref="RenderCause.Dependency"/>.</param>
/// <param name="Name">Which one; null for other causes.</param>
internal sealed record RenderReason(RenderCause Cause, DependencyKind Kind = default, string? Name = null)
{
    // One for each cause that says all: most pages of a build are made for one of them.
    public static readonly RenderReason New = new(RenderCause.New);

    public static readonly RenderReason Content = new(RenderCause.Content);

    public static readonly RenderReason Beside = new(RenderCause.Beside);

    public static readonly RenderReason Output = new(RenderCause.Output);

    public static readonly RenderReason Always = new(RenderCause.Always);

    /// <summary>Something that the page shows changed.</summary>
    public static RenderReason Of(Dependency changed) => new(RenderCause.Dependency, changed.Kind, changed.Name);
}

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
internal readonly record struct PageRendering(string Path, RenderReason Reason);
