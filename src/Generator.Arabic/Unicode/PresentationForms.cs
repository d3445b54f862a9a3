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
    private const char First = '\uFB50';
    private const char Last = '\uFEFC';

    /// <summary>For display: shaped letters and ligatures become letters, word signs such as ﷺ, ﷲ and ﷽ stay. The same instance when there are none.</summary>
    public static string ToLetters(string text) => MayHave(text) ? Replace(text, Tables.ShapeCharacters, Tables.Shapes) : text;

    /// <summary>For slugs and search: word signs are spelled out as well, with a blank on each side.</summary>
    public static string Expand(string text) => MayHave(text) ? Replace(text, Tables.AllCharacters, Tables.All) : text;

    /// <summary>Whether the character is a shaped letter or a ligature.</summary>
    internal static bool IsShape(char character) => character is >= First and <= Last && Tables.ShapeCharacters.Contains(character);

    private static string Replace(string text, SearchValues<char> characters, FrozenDictionary<char, string> replacements)
    {
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

    /// <summary>Few texts have any of the characters: until one has, the tables are not made.</summary>
    private static bool MayHave(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange(First, Last) >= 0;
    }

    private static class Tables
    {
        internal static readonly FrozenDictionary<char, string> Shapes = Letters().ToFrozenDictionary();

        /// <summary>Words stand between blanks: محمدﷺ is two words.</summary>
        internal static readonly FrozenDictionary<char, string> All = LettersAndWords().ToFrozenDictionary();

        internal static readonly SearchValues<char> ShapeCharacters = SearchValues.Create(Shapes.Keys.AsSpan());
        internal static readonly SearchValues<char> AllCharacters = SearchValues.Create(All.Keys.AsSpan());

        private static Dictionary<char, string> Letters()
        {
            var letters = new Dictionary<char, string>();
            foreach (var block in PresentationFormTable.Letters)
            {
                var code = block.First;
                foreach (var shape in block.Letters.Split(' '))
                {
                    if (shape is not "_") letters.Add(code, shape);
                    code++;
                }
            }

            return letters;
        }

        private static Dictionary<char, string> LettersAndWords()
        {
            var all = Letters();
            foreach (var (sign, words) in PresentationFormTable.Words) all.Add(sign, $" {words} ");
            return all;
        }
    }
}
