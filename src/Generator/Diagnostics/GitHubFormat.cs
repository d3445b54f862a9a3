using System.Globalization;
using System.Text;

namespace Generator.Diagnostics;

/// <summary>Messages as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
internal static class GitHubFormat
{
    /// <summary><c>::error file=…,line=…,col=…::message</c>, without a line feed.</summary>
    public static string Render(Diagnostic diagnostic)
    {
        var line = new StringBuilder("::").Append(diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        });
        line.Append(' ');
        if (diagnostic.Span is { } span)
        {
            line.Append("file=").Append(Property(span.Path)).Append(',');
            if (span.Line > 0) line.Append(CultureInfo.InvariantCulture, $"line={span.Line},");
            if (span.Column > 0) line.Append(CultureInfo.InvariantCulture, $"col={span.Column},");
            if (span.Length > 1) line.Append(CultureInfo.InvariantCulture, $"endColumn={span.Column + span.Length - 1},");
        }

        line.Append("title=").Append(Property(diagnostic.Code));
        return line.Append("::").Append(Message(Body(diagnostic))).ToString();
    }

    private static string Body(Diagnostic diagnostic)
    {
        var body = diagnostic.Help is { } help ? $"{diagnostic.Message}\n{help}" : diagnostic.Message;
        if (diagnostic.Related.IsDefaultOrEmpty) return body;
        return body + string.Concat(diagnostic.Related.Select(static related => $"\n{related.Span}: {related.Label}"));
    }

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
