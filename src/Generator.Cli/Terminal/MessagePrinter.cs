using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Cli.Terminal;

/// <summary>Prints messages in the format that the user chose: for people on standard error, for programs on standard output.</summary>
internal sealed class MessagePrinter(UserTerminal terminal, string format, SourceTree sources)
{
    private readonly FrameTexts _texts = new(sources);

    /// <summary>Prints messages in their order.</summary>
    /// <param name="diagnostics">The messages.</param>
    /// <param name="errorsOnly">Leave out warnings and notes.</param>
    public void Print(ImmutableArray<Diagnostic> diagnostics, bool errorsOnly)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (errorsOnly && diagnostic.Severity != Severity.Error) continue;
            switch (format)
            {
                case "json": terminal.Out.WriteLine(JsonMessages.Line(diagnostic)); break;
                case "github": terminal.Out.WriteLine(GitHubFormat.Render(diagnostic)); break;
                default: terminal.Error.WriteLine(TextFormat.Render(diagnostic, _texts.Of, terminal.Style)); break;
            }
        }
    }
}
