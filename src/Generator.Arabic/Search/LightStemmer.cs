using System.Collections.Frozen;

namespace Generator.Arabic;

/// <summary>
/// A light stemmer after Light10 (Larkey et al. 2007) with longer attached particles, at least three letters left after every cut, and words that only
/// look inflected left whole. A site indexes the word and its stem, and ranks the word first.
/// </summary>
public static class LightStemmer
{
    private const int Shortest = 3;

    private static readonly string[] Prefixes = ["وبال", "وكال", "فبال", "ولل", "فلل", "وال", "بال", "كال", "فال", "ال", "لل", "و"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    /// <param name="word">One word as <see cref="SearchText.Fold"/> gives it.</param>
    /// <returns>The stem; the same instance when nothing is cut.</returns>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= Shortest || ProtectedWords.All.Contains(word)) return word;
        var start = 0;
        foreach (var prefix in Prefixes)
        {
            if (word.Length - prefix.Length < Shortest || !word.StartsWith(prefix, StringComparison.Ordinal)) continue;
            start = prefix.Length;
            if (ProtectedWords.Find(word.AsSpan(start), prefix.Length > 1) is { } whole) return whole;
            break;
        }
        var stem = word.AsSpan(start);
        foreach (var suffix in Suffixes)
        {
            if (stem.Length - suffix.Length >= Shortest && stem.EndsWith(suffix, StringComparison.Ordinal)) stem = stem[..^suffix.Length];
        }
        return stem.Length == word.Length ? word : stem.ToString();
    }
}
