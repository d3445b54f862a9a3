using System.Buffers;

namespace Generator.Arabic;

/// <summary>
/// Makes spellings of one word equal for search, in the index and in the query alike: goes beyond Lucene's ArabicNormalizer in joining the seats of hamza
/// (مسؤول، مسئول), Persian and loan letters, presentation forms and all digits. Never for display.
/// </summary>
public static class SearchText
{
    /// <summary>Lower-case words between single blanks; the same instance when the text is already that.</summary>
    public static string Fold(string text)
    {
        var source = Nfc.Compose(PresentationForms.Expand(text));
        var buffer = ArrayPool<char>.Shared.Rent(2 * source.Length);
        var length = Fold(source, buffer);
        var folded = buffer.AsSpan(0, length);
        var result = folded.SequenceEqual(text) ? text : folded.ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    private static int Fold(ReadOnlySpan<char> source, Span<char> output)
    {
        var length = 0;
        var blank = false;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (ArabicCharacters.IsIgnorable(c) || LatinLetters.IsAccent(c)) continue;
            if (!IsWordCharacter(source, i))
            {
                blank = length > 0;
                continue;
            }
            if (blank) output[length++] = ' ';
            blank = false;
            if (LatinLetters.Spell(c) is { } spelled)
            {
                spelled.CopyTo(output[length..]);
                length += spelled.Length;
            }
            else
            {
                output[length++] = SearchLetters.Fold(c);
            }
        }
        return length;
    }

    private static bool IsWordCharacter(ReadOnlySpan<char> text, int i) =>
        char.IsLetterOrDigit(text[i]) || (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && IsLetter(text[i], text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && IsLetter(text[i - 1], text[i]));

    private static bool IsLetter(char high, char low) => System.Text.Rune.TryCreate(high, low, out var rune) && System.Text.Rune.IsLetterOrDigit(rune);
}
