using System.Numerics;
using System.Runtime.Intrinsics;

namespace Generator.Arabic;

/// <summary>Words that are certainly misspelled at their end.</summary>
internal static class WordLint
{
    /// <summary>Attached particles and the article, longest first.</summary>
    private static readonly string[] Prefixes = ["وبال", "وكال", "فال", "وال", "بال", "كال", "ولل", "ال", "لل", "و", "ف", "ب", "ل", "ك"];

    internal static void Check(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        // only two letters at a word's end can be wrong: look there, and back for the word
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (i + 1 < text.Length && IsWordPart(text[i + 1])) continue;
            var start = i;
            while (start > 0 && IsWordPart(text[start - 1])) start--;
            if (i - start is < 1 or > 20) continue;
            var word = text[start..(i + 1)];
            if (Code(word) is not { } code) continue;
            var last = code == LintCode.DotlessYa ? "ي" : "ة";
            findings.Add(new(start, word.Length, code, string.Concat(word[..^1], last)));
        }
    }

    /// <summary>The next of the two letters that may end a word; -1 when there is none. Most stand inside of words, and are passed over by vectors.</summary>
    private static int Next(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        for (; i + CharacterVectors.Count < text.Length; i += CharacterVectors.Count)
        {
            var (here, behind) = (CharacterVectors.At(text, i), CharacterVectors.At(text, i + 1));
            var letters = CharacterVectors.Is(here, 'ى') | CharacterVectors.Is(here, 'ه');
            var goesOn = CharacterVectors.Within(behind, 'ء', 'غ') | CharacterVectors.Within(behind, 'ف', 'ي');
            var found = (letters & ~goesOn).ExtractMostSignificantBits();
            if (found != 0) return i + BitOperations.TrailingZeroCount(found);
        }
        return text[i..].IndexOfAny('ى', 'ه') is >= 0 and var last ? i + last : -1;
    }

    private static LintCode? Code(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (!ArabicCharacters.IsIgnorable(c)) plain[length++] = c;
        }
        return Code(plain[..length], prefixes: true);
    }

    private static LintCode? Code(ReadOnlySpan<char> word, bool prefixes)
    {
        if (word.Length < 2) return null;
        LintCode? code = word[^1] switch
        {
            'ى' when MisspelledWords.DotlessYa.Contains(word) => LintCode.DotlessYa,
            'ه' when MisspelledWords.HaForTaMarbuta.Contains(word) => LintCode.HaForTaMarbuta,
            _ => null,
        };
        if (code is not null || !prefixes || word[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك' or 'ا')) return code;
        foreach (var prefix in Prefixes)
        {
            // a particle before two letters makes words of its own: وفى, كفى
            if (word.Length >= prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal) && Code(word[prefix.Length..], prefixes: false) is { } rest) return rest;
        }
        return null;
    }

    private static bool IsWordPart(char c) => ArabicCharacters.IsArabicLetter(c) || ArabicCharacters.IsMark(c) || c == ArabicCharacters.Tatweel;
}
