using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
        ? string.Create(bytes.Length, bytes, static (characters, bytes) => Expand(bytes, characters))
        : (string?)_kept;

    /// <inheritdoc/>
    public bool Equals(CompactText other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CompactText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString()?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Sixteen characters at a time, but where one of <see cref="Others"/> is among them.</summary>
    private static void Expand(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        var all = Characters;
        var target = MemoryMarshal.Cast<char, ushort>(characters);
        while (bytes.Length >= Vector128<byte>.Count)
        {
            var block = Vector128.Create(bytes);
            if (Vector128.LessThanAny(block, Vector128.Create((byte)' ')) || Vector128.EqualsAny(block, Vector128.Create((byte)0x7F)))
            {
                for (var i = 0; i < Vector128<byte>.Count; i++) target[i] = all[bytes[i]];
            }
            else
            {
                var (low, high) = Vector128.Widen(block);
                Letters(low).CopyTo(target);
                Letters(high).CopyTo(target[Vector128<ushort>.Count..]);
            }

            bytes = bytes[Vector128<byte>.Count..];
            target = target[Vector128<byte>.Count..];
        }

        for (var i = 0; i < bytes.Length; i++) target[i] = all[bytes[i]];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static Vector128<ushort> Letters(Vector128<ushort> block) =>
            block + (Vector128.GreaterThanOrEqual(block, Vector128.Create((ushort)Half)) & Vector128.Create((ushort)(FirstArabic - Half)));
    }

    private static byte Place(int other) => (byte)(other == Others.Length - 1 ? 0x7F : other);

    private static char[] MakeCharacters()
    {
        var characters = new char[2 * Half];
        for (var i = 0; i < Half; i++) (characters[i], characters[Half + i]) = ((char)i, (char)(FirstArabic + i));
        for (var i = 0; i < Others.Length; i++) characters[Place(i)] = Others[i];
        return characters;
    }
}
