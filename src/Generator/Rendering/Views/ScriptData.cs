using System.Collections.Immutable;
using System.Globalization;
using Generator.Arabic;
using Generator.Data;
using Generator.Rendering.Escaping;

namespace Generator.Rendering.Views;

/// <summary>Turns data read from files into values for templates. Plain scalars get their types by the YAML 1.2 core schema.</summary>
internal static class ScriptData
{
    /// <summary>The value; null for null and for nothing.</summary>
    public static object? From(DataNode? node) => node switch
    {
        DataScalar { IsPlain: true } scalar => Plain(Bidi.StripControls(scalar.Text)),
        DataScalar scalar => Bidi.StripControls(scalar.Text),
        DataSequence sequence => List(sequence.Items, From),
        DataMapping mapping => Mapping(mapping),
        _ => null,
    };

    /// <summary>A read-only list.</summary>
    public static ScriptArray List<T>(IEnumerable<T> items, Func<T, object?> convert)
    {
        var array = items.TryGetNonEnumeratedCount(out var count) ? new ScriptArray(count) : [];
        foreach (var item in items) array.Add(convert(item));
        array.IsReadOnly = true;
        return array;
    }

    /// <summary>A read-only list.</summary>
    public static ScriptArray List<T>(ImmutableArray<T> items, Func<T, object?> convert)
    {
        var array = new ScriptArray(items.Length);
        for (var i = 0; i < items.Length; i++) array.Add(convert(items[i]));
        array.IsReadOnly = true;
        return array;
    }

    /// <summary>A read-only list of texts.</summary>
    public static ScriptArray List(ImmutableArray<string> items) => List(items, static item => item);

    /// <summary>A read-only object.</summary>
    public static ScriptObject Mapping(DataMapping? mapping)
    {
        var result = new ScriptObject();
        if (mapping is not null)
        {
            foreach (var entry in mapping.Entries)
            {
                // Behind {{ with }} a member comes before a function of the same name: none may stand in for an escaping call.
                if (!entry.Key.Text.StartsWith(EscapeCalls.Prefix, StringComparison.Ordinal)) result.SetValue(entry.Key.Text, From(entry.Value), readOnly: true);
            }
        }

        result.IsReadOnly = true;
        return result;
    }

    private static object? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => text,
    };
}
