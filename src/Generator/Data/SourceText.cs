using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>Turns the bytes of a text file into text: UTF-8, with or without a byte-order mark.</summary>
internal static class SourceText
{
    private static readonly SearchValues<char> HiddenBreaks = SearchValues.Create("\0\u0085\u2028\u2029");

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Bytes of the byte-order mark, or of several: there are tools that add one each time.</summary>
    public static int MarkLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (bytes[length..].StartsWith(ByteOrderMark)) length += ByteOrderMark.Length;
        return length;
    }

    /// <summary>Whether the bytes are UTF-16: by their mark, or because so many are 0.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || (bytes.Length >= 8 && bytes.IndexOf((byte)0) >= 0 && bytes.Count((byte)0) * 4 >= bytes.Length);

    /// <summary>The file's text, without its byte-order mark; null, with an error, when it is not UTF-8.</summary>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> report)
    {
        if (!IsUtf16(bytes) && Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes[MarkLength(bytes)..]);
        report.Add(Fault(path, bytes));
        return null;
    }

    /// <summary>Says why bytes that are not UTF-8 are not.</summary>
    public static Diagnostic Fault(string path, ReadOnlySpan<byte> bytes)
    {
        if (IsUtf16(bytes)) return DataMessages.NotUtf8(new FileSpan(path, 1, 1), "UTF-16");
        var bad = FirstInvalid(bytes);
        var place = Place(path, bytes, bad);
        return LooksLikeWindows1256(bytes) ? DataMessages.NotUtf8(place, "Windows-1256") : DataMessages.InvalidByte(place, bytes[bad]);
    }

    /// <summary>The place of a byte, counting lines as editors do: LF, CRLF and CR end them.</summary>
    public static FileSpan Place(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var (line, lineStart) = (1, Math.Min(MarkLength(bytes), index));
        for (var i = lineStart; i < index; i++)
        {
            if (bytes[i] != '\n' && (bytes[i] != '\r' || (i + 1 < bytes.Length && bytes[i + 1] == '\n'))) continue;
            line++;
            lineStart = i + 1;
        }

        return new FileSpan(path, line, Encoding.UTF8.GetCharCount(bytes[lineStart..index]) + 1, 1);
    }

    /// <summary>
    /// Blanks out what YAML 1.1 readers take for line ends but editors do not show as such (NEL, U+2028, U+2029), and NUL, which ends a stream for some.
    /// Positions stay.
    /// </summary>
    public static string WithoutHiddenBreaks(string path, string text, int firstLine, ICollection<Diagnostic> report)
    {
        if (text.AsSpan().IndexOfAny(HiddenBreaks) < 0) return text;
        var chars = text.ToCharArray();
        var (line, lineStart) = (firstLine, 0);
        for (var i = 0; i < chars.Length; i++)
        {
            if (chars[i] == '\n' || (chars[i] == '\r' && (i + 1 == chars.Length || chars[i + 1] != '\n')))
            {
                (line, lineStart) = (line + 1, i + 1);
            }
            else if (HiddenBreaks.Contains(chars[i]))
            {
                report.Add(DataMessages.HiddenBreak(new FileSpan(path, line, i - lineStart + 1, 1), chars[i]));
                chars[i] = ' ';
            }
        }

        return new string(chars);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out var consumed) == OperationStatus.Done) index += consumed;
        return index;
    }

    /// <summary>
    /// In Windows-1256 nearly all of an Arabic text's high bytes are letters (0xC1 to 0xED), in runs; in UTF-8 each is followed by a continuation byte.
    /// </summary>
    private static bool LooksLikeWindows1256(ReadOnlySpan<byte> bytes)
    {
        var (high, letters) = (0, 0);
        foreach (var value in bytes)
        {
            if (value < 0x80) continue;
            high++;
            if (value is >= 0xC1 and <= 0xED) letters++;
        }

        return letters >= 4 && letters * 10 >= high * 9;
    }
}
