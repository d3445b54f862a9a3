using System.Collections.Immutable;

namespace Generator.Data;

/// <summary>A value read from YAML, JSON or CSV, with its place. The common form behind front matter, <c>site.yml</c> and <c>data/</c>.</summary>
/// <param name="Line">1-based line in the file.</param>
/// <param name="Column">1-based column in UTF-16 code units.</param>
internal abstract record DataNode(int Line, int Column);

/// <summary>A single value, as written.</summary>
/// <param name="Text">The text, without quotes and with escapes resolved.</param>
/// <param name="IsPlain">Written without quotes, so that <c>true</c>, <c>12</c>, <c>null</c> and dates mean more than text (YAML 1.2 core schema).</param>
/// <param name="Length">Length as written, in UTF-16 code units; 0 when it runs over several lines.</param>
internal sealed record DataScalar(string Text, bool IsPlain, int Line, int Column, int Length) : DataNode(Line, Column)
{
    /// <summary>
    /// Column of a <c>#word</c> that follows on the line, 0 when there is none: a comment to YAML, but in a headline a hashtag that must not vanish.
    /// </summary>
    public int HashtagColumn { get; init; }

    /// <summary>Whether it stands for no value: nothing, <c>null</c> or <c>~</c> without quotes.</summary>
    public bool IsNull => IsPlain && (Text is "" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
internal sealed record DataSequence(ImmutableArray<DataNode> Items, int Line, int Column) : DataNode(Line, Column);

/// <summary>A mapping with text keys, in the order of the file; a key stands once.</summary>
internal sealed record DataMapping(ImmutableArray<DataEntry> Entries, int Line, int Column) : DataNode(Line, Column)
{
    /// <summary>The value under this key (ordinal), or null.</summary>
    public DataNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key) return entry.Value;
            }

            return null;
        }
    }
}

/// <summary>One key of a <see cref="DataMapping"/> with its value.</summary>
internal sealed record DataEntry(DataScalar Key, DataNode Value);
