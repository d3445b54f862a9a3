using System.Buffers;

namespace Generator.Arabic;

/// <summary>A text that is a foreign sentence as a whole: its last mark belongs to it.</summary>
internal static class ForeignSentence
{
    private static readonly SearchValues<string> SpacedDashes = SearchValues.Create([" - ", " – ", " — "], StringComparison.Ordinal);

    internal static (int Start, int End)? Find(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var sentence = text[start..].TrimEnd();
        if (sentence.Length < 3 || sentence[^1] is not ('.' or '!' or '?' or '…') || sentence.ContainsAny("|«»\uFFFC") || sentence.Count(' ') < 2) return null;
        return EnclosedPhrase.HasOnlyForeignLetters(sentence) && !sentence.ContainsAny(SpacedDashes) ? (start, start + sentence.Length) : null;
    }
}
