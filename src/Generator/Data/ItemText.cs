using System.Buffers;
using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>Takes the items of a list out of one text.</summary>
internal static class ItemText
{
    /// <summary>The comma that only Arabic text has.</summary>
    public static readonly SearchValues<char> ArabicComma = SearchValues.Create("،");

    /// <summary>The commas that separate items in one text.</summary>
    public static readonly SearchValues<char> AnyComma = SearchValues.Create("،,");

    /// <summary>Adds the items of a scalar; a quoted one is one item, commas and all.</summary>
    public static void Split(DataScalar scalar, SearchValues<char> commas, FieldValue field, ImmutableArray<LocatedItem>.Builder items)
    {
        if (scalar.HashtagColumn > 0) field.Reader.Report.Add(ValueMessages.Hashtag(new FileSpan(field.Reader.Path, scalar.Line, scalar.HashtagColumn, 1), field.Key));
        if (scalar.IsNull) return;
        if (!scalar.IsPlain || scalar.Text.AsSpan().IndexOfAny(commas) < 0)
        {
            Add(scalar.Text, field.Reader.Span(scalar), field, items);
            return;
        }

        var start = 0;
        while (start <= scalar.Text.Length)
        {
            var length = scalar.Text.AsSpan(start).IndexOfAny(commas);
            if (length < 0) length = scalar.Text.Length - start;
            var part = scalar.Text.AsSpan(start, length);
            var lead = length - part.TrimStart().Length;
            // A plain text on one line stands in the file as it is, so that positions can be counted in it.
            var span = scalar.Length == 0
                ? field.Reader.Span(scalar)
                : new FileSpan(field.Reader.Path, scalar.Line, scalar.Column + start + lead, part.Trim().Length);
            Add(Unquoted(part.Trim()).ToString(), span, field, items);
            start += length + 1;
        }
    }

    // Whoever writes الإمارات، "C++" means YAML's marks, not the reader's.
    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> part) =>
        part.Length > 2 && part[0] is '"' or '\'' && part[^1] == part[0] && !part[1..^1].Contains(part[0]) ? part[1..^1] : part;

    private static void Add(string text, FileSpan span, FieldValue field, ImmutableArray<LocatedItem>.Builder items)
    {
        var clean = DisplayText.Clean(text, out var removedControls).Trim();
        if (removedControls && clean.Length > 0) field.Reader.Report.Add(ValueMessages.ControlsRemoved(span, field.Key));
        if (clean.Length > 0) items.Add(new LocatedItem(clean, span));
    }
}
