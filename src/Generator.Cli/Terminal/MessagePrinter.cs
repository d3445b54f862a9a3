using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Rendering.Templates;
using Generator.Sources;

namespace Generator.Cli.Terminal;

/// <summary>Prints messages in the format that the user chose: for people on standard error, for programs on standard output.</summary>
internal sealed class MessagePrinter(UserTerminal terminal, string format, SourceTree sources)
{
    private const string ThemePrefix = "theme:";

    private (string Path, string? Text) _last = ("", null);

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
                default: terminal.Error.WriteLine(TextFormat.Render(diagnostic, TextOf, terminal.Style)); break;
            }
        }
    }

    private string? TextOf(string path)
    {
        if (_last.Path != path) _last = (path, Read(path));
        return _last.Text;
    }

    /// <summary>The file's text for a frame, or null: the message itself says when a file cannot be read.</summary>
    private string? Read(string path)
    {
        if (path.StartsWith(ThemePrefix, StringComparison.Ordinal)) return ThemeResources.ReadText(path[ThemePrefix.Length..]);
        try
        {
            return sources.Find(path) is null ? null : Encoding.UTF8.GetString(sources.ReadAll(path)).TrimStart('\uFEFF');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
