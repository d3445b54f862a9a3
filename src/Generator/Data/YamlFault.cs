using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using YamlDotNet.Core;

namespace Generator.Data;

/// <summary>
/// Says in an editor's words what is wrong where the YAML parser stopped. The parser knows its own states, not what was meant, so the causes
/// that editors run into are looked for in the text itself: on the line where it stopped, then on the one above.
/// </summary>
internal sealed class YamlFault(string path, string text, int firstLine)
{
    private readonly LineMap _lines = new(text);

    /// <summary>The one message for this failure.</summary>
    public Diagnostic Explain(YamlException exception)
    {
        var (start, end) = ((int)exception.Start.Line, (int)exception.End.Line);
        if (UnclosedQuote(exception.Start) is { } quote) return quote;
        if (Tab(start, end) is { } tab) return tab;
        foreach (var line in (int[])[Written(end), Written(start), Above(Written(start))])
        {
            if (line > 0 && OnLine(line) is { } fault) return fault;
        }

        return Unclosed(Written(end)) ?? Tab(1, _lines.Count) ?? Fallback(exception);
    }

    /// <summary>A tab in the indentation of the lines around the place.</summary>
    private Diagnostic? Tab(int start, int end)
    {
        for (var line = Math.Max(1, start - 1); line <= Math.Min(_lines.Count, end + 1); line++)
        {
            var full = _lines.Line(text, line);
            var tab = full.IndexOf('\t');
            if (tab >= 0 && full[..tab].Trim(' ').IsEmpty && !full.Trim().IsEmpty) return DataMessages.TabIndentation(Span(line, tab + 1, 1));
        }

        return null;
    }

    private Diagnostic? OnLine(int line)
    {
        var full = _lines.Line(text, line);
        var indent = full.IndexOfAnyExcept(' ', '\t');
        if (indent < 0) return null;
        var rest = full[indent..];
        while (rest.StartsWith("- ")) rest = rest[2..].TrimStart(' ');
        var colon = YamlLine.Colon(rest);
        var value = (colon < 0 ? rest : rest[(colon + 1)..]).Trim();
        if (value.IsEmpty) return null;
        var column = full.Length - full.TrimEnd().Length is var trailing ? full.Length - trailing - value.Length + 1 : 0;
        return OnValue(value, line, column);
    }

    private Diagnostic? OnValue(ReadOnlySpan<char> value, int line, int column)
    {
        var span = Span(line, column, value.Length);
        if (value[0] is '"' or '\'')
        {
            var close = YamlLine.ClosingQuote(value);
            if (close > 0 && close + 1 < value.Length && !value[(close + 1)..].TrimStart().StartsWith('#')) return DataMessages.TextAfterQuote(Span(line, column + close + 1, value.Length - close - 1));
            return close < 0 ? DataMessages.UnclosedQuote(Span(line, column, 1), value[0]) : null;
        }

        if (value[0] is '@' or '`' or '%') return DataMessages.ReservedStart(span, value[0]);
        if (value[0] is '*' or '&' or '!' or '|' or '>' && value.Length > 1 && value[1] is not ('+' or '-')) return DataMessages.ReservedStart(span, value[0]);
        if (value[0] is '[' or '{') return HashInBrackets(value) is >= 0 and var hash ? DataMessages.HashInList(Span(line, column + hash, 1)) : null;
        var second = YamlLine.Colon(value);
        return second >= 0 ? DataMessages.SecondColon(Span(line, column + second, 1)) : null;
    }

    /// <summary>Index of a hashtag that begins an item, without quotes: a comment to YAML; -1 when there is none.</summary>
    private static int HashInBrackets(ReadOnlySpan<char> value)
    {
        for (var i = 1; i + 1 < value.Length; i++)
        {
            if (value[i] == '#' && (value[i - 1] is '[' or '{' or ',' or ' ' or '،') && !char.IsWhiteSpace(value[i + 1])) return i;
        }

        return -1;
    }

    private Diagnostic? UnclosedQuote(Mark start)
    {
        var index = (int)start.Index;
        if (index >= text.Length || text[index] is not ('"' or '\'')) return null;
        var (line, column) = _lines.Place(index);
        var rest = _lines.Line(text, line)[(column - 1)..];
        return YamlLine.ClosingQuote(rest) < 0 && YamlLine.ClosingQuote(text.AsSpan(index)) < 0
            ? DataMessages.UnclosedQuote(Span(line, column, 1), text[index])
            : null;
    }

    /// <summary>A bracket that opens a value on this line or one above, without its partner.</summary>
    private Diagnostic? Unclosed(int last)
    {
        for (var line = last; line > 0; line--)
        {
            var full = _lines.Line(text, line);
            var colon = YamlLine.Colon(full);
            var value = colon < 0 ? full.TrimStart(" -") : full[(colon + 1)..].TrimStart();
            if (value.IsEmpty || value[0] is not ('[' or '{')) continue;
            var (open, close) = value[0] == '[' ? ('[', ']') : ('{', '}');
            var body = text.AsSpan(_lines.Start(line));
            if (body.Count(open) > body.Count(close)) return DataMessages.UnclosedBracket(Span(line, full.Length - value.Length + 1, 1), open, close);
            return value.TrimEnd().EndsWith(close) ? null : DataMessages.ReservedStart(Span(line, full.Length - value.Length + 1, 1), open);
        }

        return null;
    }

    private Diagnostic Fallback(YamlException exception)
    {
        var line = Written((int)exception.End.Line);
        if (line == 0) line = (int)exception.Start.Line;
        var full = _lines.Line(text, line);
        var indent = Math.Max(0, full.IndexOfAnyExcept(' '));
        var rest = full[indent..].TrimEnd();
        var span = Span(line, indent + 1, rest.Length);
        if (rest.IsEmpty) return DataMessages.YamlSyntax(span);
        if (YamlLine.Colon(rest) >= 0 || rest.StartsWith("- ")) return indent > 0 || line > 1 ? DataMessages.BadIndentation(span) : DataMessages.YamlSyntax(span);
        var colon = rest.IndexOf(':');
        if (colon > 0 && YamlLine.IsWord(rest[..colon])) return DataMessages.NoSpaceAfterColon(Span(line, indent + colon + 1, 1));
        return rest[0] is '[' or '{' or ']' or '}' or ',' ? DataMessages.YamlSyntax(span) : DataMessages.NotAKey(span);
    }

    /// <summary>The nearest line at or above with something on it; 0 when there is none.</summary>
    private int Written(int line)
    {
        line = Math.Min(line, _lines.Count);
        while (line > 0 && _lines.Line(text, line).Trim().IsEmpty) line--;
        return line;
    }

    private int Above(int line) => line > 1 ? Written(line - 1) : 0;

    private FileSpan Span(int line, int column, int length) => new(path, line + firstLine - 1, column, length);
}
