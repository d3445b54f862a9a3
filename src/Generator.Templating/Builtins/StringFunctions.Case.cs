using System.Globalization;

namespace Generator.Templating.Builtins;

/// <summary>Upper and lower case.</summary>
internal static partial class StringFunctions
{
    public static string Capitalize(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var first = char.ToUpper(text[0], CultureInfo.CurrentCulture);
        return first == text[0] ? text : string.Concat(new ReadOnlySpan<char>(in first), text.AsSpan(1));
    }

    /// <summary>Capitalizes the first letter after each white space, whatever signs stand before that letter.</summary>
    public static string CapitalizeWords(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        return string.Create(text.Length, text, static (characters, source) =>
        {
            var culture = CultureInfo.CurrentCulture;
            var atStart = true;
            for (var index = 0; index < source.Length; index++)
            {
                var character = source[index];
                if (char.IsWhiteSpace(character))
                {
                    atStart = true;
                }
                else if (atStart && char.IsLetter(character))
                {
                    character = char.ToUpper(character, culture);
                    atStart = false;
                }
                characters[index] = character;
            }
        });
    }

    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    public static string? Upcase(string? text) => text?.ToUpperInvariant();
}
