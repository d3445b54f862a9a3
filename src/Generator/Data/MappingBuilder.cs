using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>Collects the entries of a mapping and refuses a key that was there before.</summary>
internal sealed class MappingBuilder(string path, ICollection<Diagnostic> report)
{
    private const int ManyKeys = 16;

    private readonly ImmutableArray<DataEntry>.Builder _entries = ImmutableArray.CreateBuilder<DataEntry>();
    private Dictionary<string, DataScalar>? _byName;

    /// <summary>Adds an entry; a key that is there already is an error, and its first value stays.</summary>
    public void Add(DataScalar key, DataNode value)
    {
        if (Find(key.Text) is { } first) report.Add(DataMessages.DuplicateKey(Span(key), key.Text, Span(first)));
        else AddNew(key, value);
    }

    /// <summary>Adds the entries of a merged mapping (<c>&lt;&lt;</c>), which never replace others.</summary>
    public void Merge(DataMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (Find(entry.Key.Text) is null) AddNew(entry.Key, entry.Value);
        }
    }

    public DataMapping ToMapping(int line, int column) => new(_entries.DrainToImmutable(), line, column);

    private void AddNew(DataScalar key, DataNode value)
    {
        _entries.Add(new DataEntry(key, value));
        if (_byName is not null) _byName.Add(key.Text, key);
        else if (_entries.Count == ManyKeys) _byName = _entries.ToDictionary(static e => e.Key.Text, static e => e.Key, StringComparer.Ordinal);
    }

    private DataScalar? Find(string key)
    {
        if (_byName is not null) return _byName.GetValueOrDefault(key);
        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key) return entry.Key;
        }

        return null;
    }

    private FileSpan Span(DataScalar scalar) => new(path, scalar.Line, scalar.Column, scalar.Length);
}
