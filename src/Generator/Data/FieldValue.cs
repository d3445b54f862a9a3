using System.Collections.Immutable;
using System.Globalization;
using Generator.Arabic;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>A value on its way into a record. Each reading gives null, with an error, when the value is of another kind, and null without one when it is empty.</summary>
/// <param name="Reader">The file.</param>
/// <param name="Key">The key, for messages.</param>
/// <param name="Node">The value.</param>
/// <param name="IsItem">Whether it is an item of the key's list.</param>
internal readonly record struct FieldValue(ValueReader Reader, string Key, DataNode Node, bool IsItem = false)
{
    public FileSpan Span => Reader.Span(Node);

    public bool IsNull => Node is DataScalar { IsNull: true };

    /// <summary>Text as written, without blanks around it.</summary>
    public string? Text()
    {
        if (Node is not DataScalar scalar) return Fail<string>(ValueMessages.NotText(Span, Key, Node));
        if (scalar.HashtagColumn > 0) return Fail<string>(ValueMessages.Hashtag(new FileSpan(Reader.Path, scalar.Line, scalar.HashtagColumn, 1), Key));
        if (scalar.IsNull) return null;
        var text = scalar.Text.AsSpan().Trim();
        return text.IsEmpty ? null : text.Length == scalar.Text.Length ? scalar.Text : text.ToString();
    }

    /// <summary>Text for readers: cleaned, and not in typographic quotes that were meant as YAML's.</summary>
    public string? Display()
    {
        if (Text() is not { } text) return null;
        if (CurlyQuotes.Enclose(text)) Reader.Report.Add(ValueMessages.CurlyQuotes(Span, Key));
        text = DisplayText.Clean(text, out var removedControls);
        text = text.Trim();
        if (text.Length == 0) return null;
        if (removedControls) Reader.Report.Add(ValueMessages.ControlsRemoved(Span, Key));
        return Reader.SetsType ? Typeset.Of(text) : text;
    }

    /// <summary>A word of a fixed vocabulary, a number or a date: text without typographic quotes and invisible direction marks, digits in ASCII.</summary>
    public string? Token()
    {
        if (Node is not DataScalar scalar) return Fail<string>(ValueMessages.NotSingle(Span, Key, Node));
        return scalar.IsNull ? null : TokenText.Of(scalar.Text) is { Length: > 0 } token ? token : null;
    }

    /// <summary><c>true</c> or <c>false</c>; also yes/no, on/off, نعم/لا.</summary>
    public bool? Flag() => Token() is not { } token ? null : AsFlag(token) ?? FailValue<bool>(ValueMessages.NotBoolean(Span, Key, token));

    /// <summary>A word as true or false; null when it is neither.</summary>
    public static bool? AsFlag(string token) => token.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "نعم" => true,
        "false" or "no" or "off" or "لا" => false,
        _ => null,
    };

    /// <summary>A whole number in a range.</summary>
    public int? Integer(int least, int most)
    {
        if (Token() is not { } token) return null;
        if (!int.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return FailValue<int>(ValueMessages.NotInteger(Span, Key, token));
        return number >= least && number <= most ? number : FailValue<int>(ValueMessages.OutOfRange(Span, Key, number, least, most));
    }

    /// <summary>An instant, in the zone of the reader.</summary>
    public DateTimeOffset? Date()
    {
        if (Token() is not { } token) return null;
        var result = DateText.Read(token, Reader.Zone);
        return result.Fault is { } fault ? FailValue<DateTimeOffset>(ValueMessages.BadDate(Span, Key, token, fault)) : result.Date;
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(ImmutableArray<KeyValuePair<string, T>> choices)
        where T : struct
    {
        if (Token() is not { } token) return null;
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Key, token, StringComparison.OrdinalIgnoreCase)) return choice.Value;
        }

        return FailValue<T>(ValueMessages.NotAChoice(Span, Key, token, choices.Select(static choice => choice.Key)));
    }

    /// <summary>One of a few words that stand for texts.</summary>
    public string? Word(ImmutableArray<KeyValuePair<string, string>> choices)
    {
        if (Token() is not { } token) return null;
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Key, token, StringComparison.OrdinalIgnoreCase)) return choice.Value;
        }

        return Fail<string>(ValueMessages.NotAChoice(Span, Key, token, choices.Select(static choice => choice.Key)));
    }

    /// <summary>
    /// Texts of a list, or of one plain text in which «،» or commas separate them; in a list, plain items are still separated by «،», because
    /// YAML knows only the Latin comma.
    /// </summary>
    public ImmutableArray<LocatedItem> Items()
    {
        if (Node is DataScalar { IsNull: true }) return [];
        var items = ImmutableArray.CreateBuilder<LocatedItem>(Node is DataSequence { Items.Length: var count } ? count : 1);
        if (Node is DataScalar single)
        {
            ItemText.Split(single, ItemText.AnyComma, this, items);
            return items.DrainToImmutable();
        }

        if (Node is not DataSequence sequence)
        {
            Reader.Report.Add(ValueMessages.NotList(Span, Key));
            return [];
        }

        foreach (var item in sequence.Items)
        {
            if (item is DataScalar scalar) ItemText.Split(scalar, ItemText.ArabicComma, this, items);
            else Reader.Report.Add(ValueMessages.ItemNotText(Reader.Span(item), Key, item));
        }

        return items.DrainToImmutable();
    }

    /// <summary>The values of a list, one by one; one value alone counts as a list of one.</summary>
    public IEnumerable<FieldValue> Each()
    {
        if (IsNull) return [];
        if (Node is not DataSequence { Items: var items }) return [this];
        var values = new FieldValue[items.Length];
        for (var i = 0; i < values.Length; i++) values[i] = new FieldValue(Reader, Key, items[i], IsItem: true);
        return values;
    }

    /// <summary>A mapping.</summary>
    public DataMapping? Mapping() => Node as DataMapping ?? (IsNull ? null : Fail<DataMapping>(ValueMessages.NotMapping(Span, Key, IsItem)));

    /// <summary>A mapping read into a record by its table.</summary>
    public T Record<T>(FieldTable<T> table, T initial) => Mapping() is { } mapping ? table.Read(Reader, mapping, initial) : initial;

    /// <summary>The entries of a mapping of texts.</summary>
    public ImmutableArray<KeyValuePair<string, FieldValue>> Entries()
    {
        var reader = Reader;
        return Mapping() is { } mapping
            ? [.. mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, new FieldValue(reader, entry.Key.Text, entry.Value)))]
            : [];
    }

    private T? Fail<T>(Diagnostic diagnostic)
        where T : class
    {
        Reader.Report.Add(diagnostic);
        return null;
    }

    private T? FailValue<T>(Diagnostic diagnostic)
        where T : struct
    {
        Reader.Report.Add(diagnostic);
        return null;
    }
}

/// <summary>An item of a list of texts, cleaned for display, with its place.</summary>
internal readonly record struct LocatedItem(string Text, FileSpan Span);
