using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Reads front matter that is not YAML as a whole: each top-level key with the lines below it on its own.</summary>
internal sealed class FrontMatterEntries(string path, string text, int firstLine, ICollection<Diagnostic> report)
{
    private readonly LineMap _lines = new(text);
    private readonly MappingBuilder _entries = new(path, report);
    private readonly ImmutableArray<string>.Builder _broken = ImmutableArray.CreateBuilder<string>();

    public FrontMatter Read()
    {
        var line = 1;
        while (line <= _lines.Count)
        {
            var content = _lines.Line(text, line);
            if (content.Trim().IsEmpty || content[0] == '#')
            {
                line++;
                continue;
            }

            var last = LastLine(line);
            if (KeyLength(content) is var length and > 0) Entry(line, last, content[..length].ToString());
            else if (!Stray(line, content)) break;
            line = last + 1;
        }

        return new FrontMatter(_entries.ToMapping(firstLine, 1), _broken.ToImmutable());
    }

    /// <summary>The last line that belongs to the entry on this one: indented lines, list items and blank lines between them do.</summary>
    private int LastLine(int line)
    {
        var last = line;
        for (var next = line + 1; next <= _lines.Count; next++)
        {
            var content = _lines.Line(text, next);
            if (content.Trim().IsEmpty) continue;
            if (content[0] is not (' ' or '\t') && !content.StartsWith("- ") && !content.SequenceEqual("-")) break;
            last = next;
        }

        return last;
    }

    /// <summary>Length of the key at the start of the line; 0 when there is none. A known key may lack the blank after its colon.</summary>
    private static int KeyLength(ReadOnlySpan<char> line)
    {
        var colon = YamlLine.Colon(line);
        if (colon > 0 && YamlLine.IsWord(line[..colon].Trim("\"'"))) return colon;
        colon = line.IndexOf(':');
        return colon > 0 && FrontMatterFields.Table.Find(line[..colon].ToString().ToLowerInvariant()) is not null ? colon : 0;
    }

    private void Entry(int line, int last, string key)
    {
        var end = last < _lines.Count ? _lines.Start(last + 1) : text.Length;
        var chunk = text[_lines.Start(line)..end];
        var messages = new List<Diagnostic>();
        if (YamlReader.Read(path, chunk, firstLine + line - 1, messages) is DataMapping { Entries: [var entry] })
        {
            foreach (var message in messages) report.Add(message);
            _entries.Add(entry.Key, entry.Value);
            return;
        }

        var content = _lines.Line(text, line);
        var value = line == last ? LooseScalar.Read(content, key.Length + 1, firstLine + line - 1) : null;
        var name = key.Trim('"', '\'');
        if (value is not null)
        {
            _entries.Add(new DataScalar(name, true, firstLine + line - 1, 1, key.Length), value);
            return;
        }

        _broken.Add(name);
        if (messages.Count == 0) messages.Add(DataMessages.NoSpaceAfterColon(new FileSpan(path, firstLine + line - 1, key.Length + 1, 1)));
        foreach (var message in messages) report.Add(message);
    }

    /// <summary>The key with which a line begins that lacks its colon, or has another sign in its place.</summary>
    private static string? KnownWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(" =：﹕");
        return end > 0 ? FrontMatterFields.Table.Find(line[..end].ToString().ToLowerInvariant())?.Name : null;
    }

    /// <summary>Reports a line that is no entry; false when the body seems to begin there.</summary>
    private bool Stray(int line, ReadOnlySpan<char> content)
    {
        var span = new FileSpan(path, firstLine + line - 1, 1, content.TrimEnd().Length);
        if (content[0] == '\t')
        {
            report.Add(DataMessages.TabIndentation(span with { Length = 1 }));
            return true;
        }

        if (KnownWord(content) is { } key)
        {
            _broken.Add(key);
            report.Add(ContentMessages.ColonMissing(span with { Column = key.Length + 1, Length = 1 }, key));
            return true;
        }

        if (line > 1 && _lines.Line(text, line - 1).Trim().IsEmpty)
        {
            report.Add(ContentMessages.BodyInFrontMatter(span));
            return false;
        }

        report.Add(content[0] == ' ' || content.StartsWith("- ") ? DataMessages.BadIndentation(span) : DataMessages.NotAKey(span));
        return true;
    }
}
