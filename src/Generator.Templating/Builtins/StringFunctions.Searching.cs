namespace Generator.Templating.Builtins;

/// <summary>Questions about a text.</summary>
internal static partial class StringFunctions
{
    public static bool Contains(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    public static bool StartsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.StartsWith(value, StringComparison.CurrentCulture);

    public static bool EndsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.EndsWith(value, StringComparison.CurrentCulture);

#pragma warning disable CA1309 // The language compares as people read, not by code units.
    public static bool EqualsIgnoreCase(string? text, string? value) => text is not null && text.Equals(value, StringComparison.InvariantCultureIgnoreCase);
#pragma warning restore CA1309

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    public static int Size(string? text) => Length(text);

    /// <summary>Where <paramref name="search"/> begins, counted from 0; -1 when it does not occur.</summary>
    /// <param name="text">The text to look in.</param>
    /// <param name="search">The text to look for.</param>
    /// <param name="startIndex">Where to begin; 0 when null.</param>
    /// <param name="count">How many characters to look at; all that follow when null.</param>
    /// <param name="stringComparison">The name of a <see cref="StringComparison"/>; <c>CurrentCulture</c> when null.</param>
    /// <exception cref="ArgumentException">A text is missing, a place lies outside the text, or there is no such comparison.</exception>
    public static int IndexOf(string? text, string? search, int? startIndex, int? count, string? stringComparison)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(search);
        var comparison = stringComparison is null ? StringComparison.CurrentCulture : Comparison(stringComparison);
        var start = startIndex ?? 0;
        return text.IndexOf(search, start, count ?? text.Length - start, comparison);
    }

    private static StringComparison Comparison(string stringComparison) => stringComparison switch
    {
        nameof(StringComparison.CurrentCulture) => StringComparison.CurrentCulture,
        nameof(StringComparison.CurrentCultureIgnoreCase) => StringComparison.CurrentCultureIgnoreCase,
        nameof(StringComparison.InvariantCulture) => StringComparison.InvariantCulture,
        nameof(StringComparison.InvariantCultureIgnoreCase) => StringComparison.InvariantCultureIgnoreCase,
        nameof(StringComparison.Ordinal) => StringComparison.Ordinal,
        nameof(StringComparison.OrdinalIgnoreCase) => StringComparison.OrdinalIgnoreCase,
        _ => throw new ArgumentException(
            $"`{stringComparison}` is not a comparison. Use CurrentCulture, InvariantCulture or Ordinal, with or without IgnoreCase", nameof(stringComparison)),
    };
}
