using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>Reads comma-separated values (RFC 4180). The separator is the one of comma, semicolon, tab that the first row uses most.</summary>
internal sealed class CsvReader
{
    private readonly string _path;
    private readonly string _text;
    private readonly ICollection<Diagnostic> _report;
    private readonly char _separator;
    private int _index;
    private int _line = 1;
    private int _lineStart;

    private CsvReader(string path, string text, ICollection<Diagnostic> report) =>
        (_path, _text, _report, _separator) = (path, text, report, Separator(text));

    /// <summary>A list of mappings by the names in the first row; null, with an error, when there is none. Empty rows are skipped, missing cells left out.</summary>
    public static DataSequence? Read(string path, string text, ICollection<Diagnostic> report)
    {
        var rows = Rows(path, text, report);
        if (rows is null || (!rows.Value.IsEmpty && !CheckHeadings(path, rows.Value[0], report))) return null;
        if (rows.Value.IsEmpty) return new DataSequence([], 1, 1);
        var headings = rows.Value[0];
        var items = ImmutableArray.CreateBuilder<DataNode>(rows.Value.Length - 1);
        foreach (var row in rows.Value.AsSpan()[1..])
        {
            if (row.Length > headings.Length)
            {
                report.Add(DataMessages.CsvTooManyCells(new FileSpan(path, row[0].Line, 0), row.Length, headings.Length));
                continue;
            }

            var entries = row.Select((cell, i) => new DataEntry(headings[i] with { Text = headings[i].Text.Trim() }, cell));
            items.Add(new DataMapping([.. entries], row[0].Line, row[0].Column));
        }

        return new DataSequence(items.ToImmutable(), 1, 1);
    }

    /// <summary>All rows as they are, the first included; null, with an error, when a quote is wrong. Cells without quotes are plain and trimmed.</summary>
    public static ImmutableArray<ImmutableArray<DataScalar>>? Rows(string path, string text, ICollection<Diagnostic> report)
    {
        var reader = new CsvReader(path, text, report);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<DataScalar>>();
        while (reader._index < text.Length)
        {
            if (reader.Row() is not { } row) return null;
            if (row is not [{ IsPlain: true, Text: "" }]) rows.Add(row);
        }

        return rows.ToImmutable();
    }

    private static bool CheckHeadings(string path, ImmutableArray<DataScalar> headings, ICollection<Diagnostic> report)
    {
        var seen = new Dictionary<string, FileSpan>(StringComparer.Ordinal);
        var good = true;
        foreach (var heading in headings)
        {
            var span = new FileSpan(path, heading.Line, heading.Column, heading.Length);
            var name = heading.Text.Trim();
            if (name.Length == 0) report.Add(DataMessages.CsvHeading(span));
            else if (!seen.TryAdd(name, span)) report.Add(DataMessages.DuplicateKey(span, name, seen[name]));
            else continue;
            good = false;
        }

        return good;
    }

    private ImmutableArray<DataScalar>? Row()
    {
        var cells = ImmutableArray.CreateBuilder<DataScalar>();
        while (true)
        {
            if (Cell() is not { } cell) return null;
            cells.Add(cell);
            if (_index < _text.Length && _text[_index] == _separator)
            {
                _index++;
                continue;
            }

            if (_index < _text.Length) Break();
            return cells.ToImmutable();
        }
    }

    private DataScalar? Cell()
    {
        while (_index < _text.Length && _text[_index] == ' ') _index++;
        var start = _index;
        return _index < _text.Length && _text[_index] == '"' ? Quoted(start) : Plain(start);
    }

    private DataScalar Plain(int start)
    {
        while (_index < _text.Length && _text[_index] != _separator && _text[_index] is not ('\n' or '\r')) _index++;
        var text = _text.AsSpan(start, _index - start).TrimEnd().ToString();
        return new DataScalar(text, true, _line, start - _lineStart + 1, text.Length);
    }

    private DataScalar? Quoted(int start)
    {
        var (line, column) = (_line, start - _lineStart + 1);
        var text = new StringBuilder();
        _index++;
        while (true)
        {
            if (_index >= _text.Length)
            {
                _report.Add(DataMessages.CsvUnclosedQuote(new FileSpan(_path, line, column, 1)));
                return null;
            }

            if (_text[_index] == '"')
            {
                if (_index + 1 >= _text.Length || _text[_index + 1] != '"') break;
                _index++;
            }
            else if (_text[_index] is '\n' or '\r')
            {
                text.Append('\n');
                Break();
                continue;
            }

            text.Append(_text[_index++]);
        }

        _index++;
        var length = line == _line ? _index - start : 0;
        while (_index < _text.Length && _text[_index] == ' ') _index++;
        if (_index >= _text.Length || _text[_index] == _separator || _text[_index] is '\n' or '\r') return new DataScalar(text.ToString(), false, line, column, length);
        _report.Add(DataMessages.CsvTextAfterQuote(new FileSpan(_path, _line, _index - _lineStart + 1)));
        return null;
    }

    private void Break()
    {
        _index += _text[_index] == '\r' && _index + 1 < _text.Length && _text[_index + 1] == '\n' ? 2 : 1;
        _line++;
        _lineStart = _index;
    }

    private static char Separator(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        var (commas, semicolons, tabs) = (first.Count(','), first.Count(';'), first.Count('\t'));
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }
}
