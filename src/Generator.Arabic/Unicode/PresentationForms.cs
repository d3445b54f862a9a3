using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Generator.Arabic;

/// <summary>
/// Replaces Arabic presentation forms, the shaped letters and ligatures that text copied from PDF files holds, by ordinary letters
/// (Unicode 16, Arabic Presentation Forms A and B). The forms keep no word findable and no hamza comparable.
/// </summary>
public static class PresentationForms
{
    private static readonly FrozenDictionary<char, string> Shapes = PresentationFormTable.Letters
        .SelectMany(static block => block.Letters.Split(' ').Select((letters, i) => KeyValuePair.Create((char)(block.First + i), letters)))
        .Where(static pair => !string.Equals(pair.Value, "_", StringComparison.Ordinal))
        .ToFrozenDictionary();

    /// <summary>Words stand between blanks: محمدﷺ is two words.</summary>
    private static readonly FrozenDictionary<char, string> All = Shapes
        .Concat(PresentationFormTable.Words.Select(static word => KeyValuePair.Create(word.Sign, $" {word.Words} ")))
        .ToFrozenDictionary();

    internal static readonly SearchValues<char> ShapeCharacters = SearchValues.Create([.. Shapes.Keys]);
    private static readonly SearchValues<char> AllCharacters = SearchValues.Create([.. All.Keys]);

    /// <summary>For display: shaped letters and ligatures become letters, word signs such as ﷺ, ﷲ and ﷽ stay. The same instance when there are none.</summary>
    public static string ToLetters(string text) => Replace(text, ShapeCharacters, Shapes);

    /// <summary>For slugs and search: word signs are spelled out as well, with a blank on each side.</summary>
    public static string Expand(string text) => Replace(text, AllCharacters, All);

    private static string Replace(string text, SearchValues<char> characters, FrozenDictionary<char, string> replacements)
    {
        ArgumentNullException.ThrowIfNull(text);
        var next = text.AsSpan().IndexOfAny(characters);
        if (next < 0) return text;
        var output = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; next >= 0; next = rest.IndexOfAny(characters))
        {
            output.Append(rest[..next]).Append(replacements[rest[next]]);
            rest = rest[(next + 1)..];
        }
        return output.Append(rest).ToString();
    }
}
