using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Cli.Terminal;

/// <summary>Prints messages in the format that the user chose: for people on standard error, for programs on standard output.</summary>
internal sealed class MessagePrinter(UserTerminal terminal, string format, SourceTree sources)
{
    /// <summary>Messages that are made before they are written: enough for all threads, and not all of a hundred thousand.</summary>
    private const int BatchSize = 2048;

    /// <summary>Prints messages in their order.</summary>
    /// <param name="diagnostics">The messages.</param>
    /// <param name="errorsOnly">Leave out warnings and notes.</param>
    public void Print(ImmutableArray<Diagnostic> diagnostics, bool errorsOnly)
    {
        var output = format is "json" or "github" ? terminal.Out : terminal.Error;
        foreach (var batch in diagnostics.Where(diagnostic => !errorsOnly || diagnostic.Severity == Severity.Error).Chunk(BatchSize))
        {
            var texts = Parallelism.For(batch.Length, 0, () => new FrameTexts(sources), (frames, i) => Text(batch[i], frames));
            var all = new StringBuilder();
            foreach (var text in texts) all.Append(text).Append(output.NewLine);
            output.Write(all);
        }
    }

    private string Text(Diagnostic diagnostic, FrameTexts frames) => format switch
    {
        "json" => JsonMessages.Line(diagnostic),
        "github" => GitHubFormat.Render(diagnostic),
        _ => TextFormat.Render(diagnostic, frames.Of, terminal.Style),
    };
}
