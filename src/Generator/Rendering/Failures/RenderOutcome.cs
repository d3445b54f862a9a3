using Generator.Diagnostics;

namespace Generator.Rendering.Failures;

/// <summary>How the rendering of a template ended.</summary>
/// <param name="IsWhole">The output is complete.</param>
/// <param name="Failure">Why not; null also when it has been said already.</param>
internal readonly record struct RenderOutcome(bool IsWhole, Diagnostic? Failure)
{
    public static RenderOutcome Done { get; } = new(true, null);

    /// <summary>A template is broken, as was said when it was loaded.</summary>
    public static RenderOutcome Broken { get; } = new(false, null);

    public static RenderOutcome Failed(Diagnostic failure) => new(false, failure);
}

/// <summary>What is being rendered, for messages.</summary>
/// <param name="Label">A page's path, or a component with its place.</param>
/// <param name="Asked">Where the author asked for the template; null for the one that the kind of page has.</param>
/// <param name="IsComponent">It is a component: failures name the place in the article that asked for it.</param>
internal readonly record struct RenderedSubject(string Label, FileSpan? Asked, bool IsComponent = false);
