using System.Buffers;
using System.Text;

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
            var folded = char.IsSurrogate(source[i]) && IsLetterPair(source, i) ? source[i] : SearchLetters.Fold(source[i]);
            if (folded == SearchLetters.Nothing) continue;
            if (folded == SearchLetters.Separator)
            {
                blank = length > 0;
                continue;
            }
            if (blank) output[length++] = ' ';
            blank = false;
            if (folded != SearchLetters.Spelled)
            {
                output[length++] = folded;
                continue;
            }
            var spelled = LatinLetters.Spell(source[i])!;
            spelled.CopyTo(output[length..]);
            length += spelled.Length;
        }
        return length;
    }

    /// <summary>Whether a surrogate is a half of a letter or digit.</summary>
    private static bool IsLetterPair(ReadOnlySpan<char> text, int i)
    {
        var high = char.IsHighSurrogate(text[i]) ? i : i - 1;
        return high >= 0 && high + 1 < text.Length && Rune.TryCreate(text[high], text[high + 1], out var rune) && Rune.IsLetterOrDigit(rune);
    }
}
