using System.Text;

namespace Generator.Arabic;

/// <summary>
/// Normalization Form C (UAX #15) without ICU, so that text in the decomposed form of macOS file names compares equal to typed text.
/// Covers the Latin, Greek, Cyrillic and Arabic scripts; other scripts, and the handful of characters with singleton mappings, stay as they are.
/// </summary>
public static class Nfc
{
    /// <summary>The text in NFC; the same instance when it already is.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scan(text, stopAtFirstChange: false, out _) ?? text;
    }

    /// <summary>Whether <see cref="Compose"/> would change nothing.</summary>
    public static bool IsComposed(ReadOnlySpan<char> text)
    {
        Scan(text, stopAtFirstChange: true, out var changed);
        return !changed;
    }

    private static string? Scan(ReadOnlySpan<char> text, bool stopAtFirstChange, out bool changed)
    {
        changed = false;
        StringBuilder? output = null;
        int copied = 0, position = 0;
        Span<char> shortBuffer = stackalloc char[64];
        while (position < text.Length)
        {
            // most characters are letters of class 0, and marks too frequent in Arabic for a vector search to pay
            if (CombiningClasses.Of(text[position]) == 0)
            {
                position++;
                continue;
            }
            var start = Math.Max(position - 1, 0);
            var end = position + 1;
            while (end < text.Length && CombiningClasses.Of(text[end]) != 0) end++;
            var segment = text[start..end];
            position = end;
            if (IsSettled(segment)) continue;
            var space = segment.Length + MarkSequence.LongestDecomposition;
            var normalized = MarkSequence.Normalize(segment, space <= shortBuffer.Length ? shortBuffer : new char[space]);
            if (normalized.SequenceEqual(segment)) continue;
            changed = true;
            if (stopAtFirstChange) return null;
            (output ??= new StringBuilder(text.Length)).Append(text[copied..start]).Append(normalized);
            copied = end;
        }
        return output?.Append(text[copied..]).ToString();
    }

    /// <summary>A cheap sufficient test: tashkeel in order.</summary>
    private static bool IsSettled(ReadOnlySpan<char> segment)
    {
        var last = CombiningClasses.Of(segment[0]);
        foreach (var character in segment[1..])
        {
            var current = CombiningClasses.Of(character);
            if (current < last || !CombiningClasses.IsTashkeel(character)) return false;
            last = current;
        }
        return true;
    }
}
