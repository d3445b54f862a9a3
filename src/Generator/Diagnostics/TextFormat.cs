using System.Text;

namespace Generator.Diagnostics;

/// <summary>Messages for people: place, sentence, excerpt, help.</summary>
internal static class TextFormat
{
    /// <summary>One message over several lines, each ending with a line feed.</summary>
    /// <param name="source">Text of a source file by path, or null when it cannot be shown.</param>
    /// <param name="isTerminal">Whether Arabic needs direction marks to be readable.</param>
    public static string Render(Diagnostic diagnostic, Func<string, string?> source, bool isTerminal)
    {
        var text = new StringBuilder(Headline(diagnostic, isTerminal)).Append('\n');
        AppendFrame(text, diagnostic.Span, source, isTerminal);
        if (diagnostic.Help is { } help) text.Append("  help: ").Append(Quoted(help, isTerminal)).Append('\n');
        if (diagnostic.Related.IsDefaultOrEmpty) return text.ToString();
        foreach (var related in diagnostic.Related)
        {
            text.Append("  ").Append(Path(related.Span, isTerminal)).Append(": ").Append(related.Label).Append('\n');
            AppendFrame(text, related.Span, source, isTerminal);
        }

        return text.ToString();
    }

    /// <summary><c>path:line:column: error: sentence [code]</c>.</summary>
    public static string Headline(Diagnostic diagnostic, bool isTerminal)
    {
        var place = diagnostic.Span is { } span ? Path(span, isTerminal) + ": " : "";
        return $"{place}{Name(diagnostic.Severity)}: {Quoted(diagnostic.Message, isTerminal)} [{diagnostic.Code}]";
    }

    /// <summary><c>error</c>, <c>warning</c>, <c>style</c> or <c>info</c>.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Style => "style",
        _ => "info",
    };

    private static void AppendFrame(StringBuilder text, FileSpan? span, Func<string, string?> source, bool isTerminal)
    {
        if (span is { Line: > 0 } place && source(place.Path) is { } content) text.Append(CodeFrame.Render(content, place, isTerminal));
    }

    private static string Path(FileSpan span, bool isTerminal)
    {
        if (!isTerminal || Isolation.IsLeftToRight(span.Path)) return span.ToString();
        return Isolation.Isolate(span.Path) + span.ToString()[span.Path.Length..];
    }

    private static string Quoted(string sentence, bool isTerminal) => isTerminal ? Isolation.IsolateQuoted(sentence) : sentence;
}
