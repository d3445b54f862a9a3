using Generator.Caching;

namespace Generator.Content;

/// <summary>
/// A text that is kept for long and seldom read: Arabic prose with one byte a character, half of what a string takes. Summaries are the largest part of what is kept of an article.
/// A text with any other character is kept as it is.
/// </summary>
internal readonly struct CompactText : IEquatable<CompactText>
{
    private const char FirstArabic = '\u0600';

    private const int Half = 0x80;

    /// <summary>The marks and letters beside ASCII and U+0600 to U+067F that news have, at the places of control characters.</summary>
    private const string Others =
        "\u00A0\u00AB\u00BB\u200C\u200D\u200E\u200F\u2010\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2066\u2067\u2068\u2069\u20AC\u2212\u00B0\u00D7\u0686\u0698\u06A4\u06AF\u06CC";

    private static readonly char[] Characters = MakeCharacters();

    /// <summary>Null, a string, or bytes that stand for <see cref="Characters"/>.</summary>
    private readonly object? _kept;

    private CompactText(object? kept) => _kept = kept;

    /// <summary>Keeps a text; null stays null.</summary>
    public static CompactText Of(string? text)
    {
        if (text is null) return default;
        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var character = text[i];
            if (character is >= ' ' and < (char)0x7F) bytes[i] = (byte)character;
            else if (character is >= FirstArabic and < (char)(FirstArabic + Half)) bytes[i] = (byte)(character - FirstArabic + Half);
            else if (Others.IndexOf(character, StringComparison.Ordinal) is >= 0 and var other) bytes[i] = Place(other);
            else return new CompactText(text);
        }

        return new CompactText(bytes);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static CompactText Read(ByteReader reader) => reader.Bool() ? new CompactText(reader.Slice(reader.Int()).ToArray()) : new CompactText(reader.MaybeText());

    /// <summary>Writes the text as it is kept.</summary>
    public void Write(ByteWriter writer)
    {
        writer.Bool(_kept is byte[]);
        if (_kept is byte[] bytes)
        {
            writer.Int(bytes.Length);
            writer.Raw(bytes);
            return;
        }

        writer.Text((string?)_kept);
    }

    /// <summary>The text, or null.</summary>
    public override string? ToString() => _kept is byte[] bytes
        ? string.Create(bytes.Length, bytes, static (characters, bytes) =>
        {
            var all = Characters;
            for (var i = 0; i < characters.Length; i++) characters[i] = all[bytes[i]];
        })
        : (string?)_kept;

    /// <inheritdoc/>
    public bool Equals(CompactText other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CompactText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString()?.GetHashCode(StringComparison.Ordinal) ?? 0;

    private static byte Place(int other) => (byte)(other == Others.Length - 1 ? 0x7F : other);

    private static char[] MakeCharacters()
    {
        var characters = new char[2 * Half];
        for (var i = 0; i < Half; i++) (characters[i], characters[Half + i]) = ((char)i, (char)(FirstArabic + i));
        for (var i = 0; i < Others.Length; i++) characters[Place(i)] = Others[i];
        return characters;
    }
}
