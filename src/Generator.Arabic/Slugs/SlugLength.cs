using System.Text;

namespace Generator.Arabic;

/// <summary>Keeps slugs below the limits of file names.</summary>
internal static class SlugLength
{
    /// <summary>Cuts before the last hyphen that fits, or inside a word that alone is too long; never inside a surrogate pair.</summary>
    internal static string Cut(ReadOnlySpan<char> slug, int maxChars, int maxBytes)
    {
        var end = Math.Min(slug.Length, maxChars);
        if (3 * end > maxBytes) end = FittingBytes(slug[..end], maxBytes);
        if (end == slug.Length) return slug.ToString();
        if (slug[end] != '-' && slug[..end].LastIndexOf('-') is > 0 and var hyphen) end = hyphen;
        else if (end > 0 && char.IsHighSurrogate(slug[end - 1])) end--;
        return slug[..end].TrimEnd('-').ToString();
    }

    private static int FittingBytes(ReadOnlySpan<char> text, int maxBytes)
    {
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            maxBytes -= rune.Utf8SequenceLength;
            if (maxBytes < 0) break;
            end += rune.Utf16SequenceLength;
        }
        return end;
    }
}
