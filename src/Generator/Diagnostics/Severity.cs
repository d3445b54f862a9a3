namespace Generator.Diagnostics;

/// <summary>How bad a <see cref="Diagnostic"/> is. One error is enough that a build writes nothing.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes the exit code.</summary>
    Info,

    /// <summary>A doubtful spelling or style: counted by a build, listed by <c>gen check</c>, an error under <c>--strict</c>.</summary>
    Style,

    /// <summary>Probably a mistake; an error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>The site cannot be published like this.</summary>
    Error,
}
