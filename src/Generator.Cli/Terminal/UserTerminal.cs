using Generator.Diagnostics;

namespace Generator.Cli.Terminal;

/// <summary>Where results (standard output) and everything else (standard error) go.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="OutIsPiped">Standard output is not a terminal.</param>
/// <param name="ErrorIsPiped">Standard error is not a terminal: no colours, no progress bar.</param>
internal sealed record UserTerminal(TextWriter Out, TextWriter Error, bool OutIsPiped, bool ErrorIsPiped)
{
    /// <summary>How messages look: coloured on a terminal unless <c>NO_COLOR</c> is set (https://no-color.org).</summary>
    public TextStyle Style => new(!ErrorIsPiped, Progress && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    /// <summary>Whether a bar may be drawn over itself.</summary>
    public bool Progress => !ErrorIsPiped && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
