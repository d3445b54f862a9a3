using System.Collections.Frozen;
using Generator.Arabic;

namespace Generator.Rendering.Strings;

/// <summary>The theme's words in the site's language. A string has one form, or one for each CLDR plural category that its count can have.</summary>
internal sealed class UiStrings
{
    private readonly FrozenDictionary<string, UiString> _strings;
    private readonly string _language;

    public UiStrings(string language, IEnumerable<UiString> strings)
    {
        _language = language;
        _strings = strings.ToFrozenDictionary(static s => s.Key, StringComparer.Ordinal);
    }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _strings.Keys;

    /// <summary>The string under a key, or null.</summary>
    public UiString? Find(string key) => _strings.GetValueOrDefault(key);

    /// <summary>The string under a key; the key itself when the theme lacks it.</summary>
    public string Text(string key) => Find(key)?.Other ?? key;

    /// <summary>The same with one placeholder filled in.</summary>
    public string Text(string key, string placeholder, string value) => Text(key).Replace($"{{{placeholder}}}", value, StringComparison.Ordinal);

    /// <summary>The form for a count; <c>other</c> when the string has no form of its own for it.</summary>
    public string FormFor(UiString text, decimal count) => text.Form(Plurals.Category(_language, count)) ?? text.Other;
}

/// <summary>A string of the theme. Placeholders stand in braces: <c>صفحة {page} من {pages}</c>.</summary>
internal sealed record UiString(string Key, string Other)
{
    public string? Zero { get; init; }

    public string? One { get; init; }

    public string? Two { get; init; }

    public string? Few { get; init; }

    public string? Many { get; init; }

    /// <summary>The form of a plural category, or null.</summary>
    public string? Form(PluralCategory category) => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => Other,
    };
}
