using System.Globalization;
using System.Text;

namespace Generator.Arabic;

/// <summary>
/// One rule for the readable part of URLs and for identifiers inside pages: articles, sections, tags, authors, headings. Arabic letters stay as
/// written (hamza, ة and ى too); tashkeel, tatweel and invisible characters go; digits become 0-9; Latin loses case and accents; all else is a hyphen.
/// </summary>
public static class Slug
{
    private const int DefaultMaxChars = 80;

    /// <summary>Below the 255 bytes that a file name may have, with room for an extension and a temporary suffix.</summary>
    private const int DefaultMaxBytes = 200;

    /// <summary>The slug of a text, in NFC and stored as raw UTF-8; empty when the text has neither a letter nor a digit.</summary>
    public static string From(string text) => From(text, DefaultMaxChars);

    /// <param name="text">A headline, name or heading.</param>
    /// <param name="maxChars">Most UTF-16 code units; a longer slug is cut before a hyphen where there is one.</param>
    /// <param name="maxBytes">Most bytes in UTF-8.</param>
    public static string From(string text, int maxChars, int maxBytes = DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text) && text.Length <= Math.Min(maxChars, maxBytes)) return text;
        var source = Nfc.Compose(PresentationForms.Expand(text));
        var slug = new StringBuilder(Math.Min(source.Length, 4 * maxChars));
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (ArabicCharacters.IsIgnorable(c) || LatinLetters.IsAccent(c)) continue;
            if (IsApostrophe(c) && i > 0 && i + 1 < source.Length && char.IsLetter(source[i - 1]) && char.IsLetter(source[i + 1])) continue;
            if (char.IsHighSurrogate(c) && i + 1 < source.Length && Rune.TryCreate(c, source[i + 1], out var rune))
            {
                i++;
                if (Rune.IsLetterOrDigit(rune)) slug.Append(source, i - 1, 2);
                else Hyphen(slug);
            }
            else
            {
                AppendLetter(slug, c);
            }
        }
        return SlugLength.Cut(slug.ToString().AsSpan().TrimEnd('-'), maxChars, maxBytes);
    }

    /// <summary>The slug, or the slug with the first free number from 2 on (<c>-2</c>): for identifiers inside one page.</summary>
    public static string Unique(string slug, Func<string, bool> isTaken)
    {
        ArgumentNullException.ThrowIfNull(isTaken);
        if (!isTaken(slug)) return slug;
        for (var number = 2; ; number++)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            if (!isTaken(candidate)) return candidate;
        }
    }

    /// <summary>As <see cref="Unique(string, Func{string, bool})"/>, and adds the result to the set.</summary>
    public static string Unique(string slug, ISet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var unique = Unique(slug, taken.Contains);
        taken.Add(unique);
        return unique;
    }

    /// <summary>
    /// Whether an author's own slug can be one segment of a path on every file system and in every URL: not empty, in NFC, no separators, controls, blanks,
    /// direction marks or characters that Windows or URLs reserve, no dot at either end, no Windows device name, at most 200 bytes of UTF-8.
    /// </summary>
    public static bool IsSafe(string slug) => SafeSegment.Check(slug, DefaultMaxBytes);

    /// <summary>Already a slug of ASCII letters, digits and single hyphens.</summary>
    private static bool IsPlain(string text)
    {
        var previous = '-';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || previous == '-')) return false;
            previous = c;
        }
        return previous != '-' || text.Length == 0;
    }

    private static void AppendLetter(StringBuilder slug, char c)
    {
        switch (c)
        {
            case 'ک': slug.Append('ك'); break;
            case 'ی': slug.Append('ي'); break;
            default:
                if (LatinLetters.Spell(c) is { } spelled) slug.Append(spelled);
                else if (char.IsLetter(c)) slug.Append(LatinLetters.Fold(c));
                else if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit && char.IsDigit(c)) slug.Append((char)('0' + digit));
                else if (IsVowelSign(c) && slug.Length > 0 && slug[^1] != '-') slug.Append(c);
                else Hyphen(slug);
                break;
        }
    }

    private static void Hyphen(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
    }

    /// <summary>Marks of scripts that cannot be read without them (Devanagari and its neighbours).</summary>
    private static bool IsVowelSign(char c) => c >= '\u0900' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or 'ʼ' or 'ʻ' or '´' or '＇';
}
