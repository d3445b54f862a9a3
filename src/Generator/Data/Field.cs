using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>One key that authors may write: its name, what it holds, what it means, and how its value becomes part of <typeparamref name="T"/>.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What it holds, for schemas and documentation: <c>text</c>, <c>boolean</c>, <c>integer</c>, <c>date</c>, <c>list of text</c>, <c>a|b|c</c>, <c>mapping</c> …</param>
/// <param name="Description">One sentence for schemas and documentation.</param>
/// <param name="Set">Gives back the target with this key's value; a value that is not good is reported and left out.</param>
internal sealed record Field<T>(string Name, string Shape, string Description, Func<T, FieldValue, T> Set)
{
    /// <summary>What stands in its place when nobody writes it, as an author would write it; null where that depends or is nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The keys of its mapping, or of each mapping of its list; null where keys are free.</summary>
    public Func<ImmutableArray<FieldFacts>>? Keys { get; init; }
}

/// <summary>What schemas and listings say of a <see cref="Field{T}"/>, whatever it becomes a part of.</summary>
internal sealed record FieldFacts(string Name, string Shape, string Description, string? Default, ImmutableArray<FieldFacts> Keys);

/// <summary>All keys of one kind of mapping.</summary>
internal sealed class FieldTable<T>
{
    private readonly Dictionary<string, Field<T>> _byName;

    public FieldTable(params ImmutableArray<Field<T>> fields)
    {
        Fields = fields;
        _byName = fields.ToDictionary(static field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>The keys, in the order in which documentation lists them.</summary>
    public ImmutableArray<Field<T>> Fields { get; }

    /// <summary>What there is to say of them.</summary>
    public ImmutableArray<FieldFacts> Facts => [.. Fields.Select(static known => new FieldFacts(known.Name, known.Shape, known.Description, known.Default, known.Keys?.Invoke() ?? []))];

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => Fields.Select(static known => known.Name);

    /// <summary>The field of this name (ordinal), or null.</summary>
    public Field<T>? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A key as a string: the table's own, if it is known, so that reading many files does not make the same few names again and again.</summary>
    public string NameOf(ReadOnlySpan<char> name) =>
        _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var field) ? field.Name : name.ToString();

    /// <summary>Reads a mapping into a target; unknown keys are errors with a suggestion.</summary>
    public T Read(ValueReader reader, DataMapping mapping, T target)
    {
        foreach (var entry in mapping.Entries)
        {
            if (Find(entry.Key.Text) is { } field) target = field.Set(target, new FieldValue(reader, entry.Key.Text, entry.Value));
            else reader.Report.Add(ValueMessages.UnknownKey(reader.Span(entry.Key), entry.Key.Text, Names));
        }

        return target;
    }
}
