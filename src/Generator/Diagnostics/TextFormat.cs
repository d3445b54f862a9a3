using System.Text;

namespace Generator.Diagnostics;

/// <summary>Messages for people: place, sentence, excerpt, help.</summary>
internal static class TextFormat
{
    /// <summary>One message over several lines, each ending with a line feed.</summary>
    /// <param name="source">Text of a source file by path, or null when it cannot be shown.</param>
    /// <param name="style">What the place of printing can show.</param>
    public static string Render(Diagnostic diagnostic, Func<string, string?> source, TextStyle style)
    {
        var text = new StringBuilder(Headline(diagnostic, style)).Append('\n');
        AppendFrame(text, diagnostic.Span, diagnostic.Severity, source, style);
        if (diagnostic.Help is { } help) text.Append("  ").Append(style.Advice("help:")).Append(' ').Append(Quoted(help, style)).Append('\n');
        if (diagnostic.Related.IsDefaultOrEmpty) return text.ToString();
        foreach (var related in diagnostic.Related)
        {
            text.Append("  ").Append(Path(related.Span, style)).Append(": ").Append(related.Label).Append('\n');
            AppendFrame(text, related.Span, Severity.Info, source, style);
        }

        return text.ToString();
    }

    /// <summary><c>path:line:column: error: sentence [code]</c>.</summary>
    public static string Headline(Diagnostic diagnostic, TextStyle style)
    {
        var place = diagnostic.Span is { } span ? style.Strong(Path(span, style)) + ": " : "";
        return $"{place}{style.Of(diagnostic.Severity, Name(diagnostic.Severity) + ":")} {Quoted(diagnostic.Message, style)} [{diagnostic.Code}]";
    }

    /// <summary><c>error</c>, <c>warning</c>, <c>style</c> or <c>info</c>.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Style => "style",
        _ => "info",
    };

    private static void AppendFrame(StringBuilder text, FileSpan? span, Severity severity, Func<string, string?> source, TextStyle style)
    {
        if (span is not { Line: > 0 } place || source(place.Path) is not { } content) return;
        var frame = CodeFrame.Render(content, place, style.IsTerminal);
        var carets = frame.IndexOf('\n', StringComparison.Ordinal) + 1;
        text.Append(frame, 0, carets);
        if (carets < frame.Length) text.Append(style.Of(severity, frame[carets..^1])).Append('\n');
    }

    private static string Path(FileSpan span, TextStyle style)
    {
        if (!style.IsTerminal || Isolation.IsLeftToRight(span.Path)) return span.ToString();
        return Isolation.Isolate(span.Path) + span.ToString()[span.Path.Length..];
    }

    private static string Quoted(string sentence, TextStyle style) => style.IsTerminal ? Isolation.IsolateQuoted(sentence) : sentence;
}
