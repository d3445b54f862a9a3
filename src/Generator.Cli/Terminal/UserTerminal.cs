namespace Generator.Cli.Terminal;

/// <summary>Where results (standard output) and everything else (standard error) go.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="OutIsPiped">Standard output is not a terminal.</param>
/// <param name="ErrorIsPiped">Standard error is not a terminal: no colours, no progress bar.</param>
internal sealed record UserTerminal(TextWriter Out, TextWriter Error, bool OutIsPiped, bool ErrorIsPiped)
{
    /// <summary>Whether messages may be coloured (https://no-color.org).</summary>
    public bool Colours => !ErrorIsPiped && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Whether a bar may be drawn over itself.</summary>
    public bool Progress => !ErrorIsPiped && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
