using System.Buffers;

namespace Generator.Markdown.Images;

/// <summary>
/// SVG 2 §8.2: <c>width</c> and <c>height</c> of the root element in absolute units, else the <c>viewBox</c>. A scan of the root's start tag
/// alone: nothing is parsed as XML, so that no entity is ever expanded.
/// </summary>
internal static class SvgSize
{
    // The root element comes early: what has so long a prologue is no picture.
    private const int LongestPrologue = 256 * 1024;

    private static readonly SearchValues<byte> EndsOfName = SearchValues.Create(" \t\r\n/>"u8);

    public static ImageSize? Read(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return ImageSize.Fail("it is text in UTF-16: save it as UTF-8", out reason);
        bytes = bytes[..Math.Min(bytes.Length, LongestPrologue)];
        if (!TrySkipPrologue(ref bytes)) return ImageSize.Fail("it is no picture in a format that browsers show", out reason);

        SvgLength width = default, height = default;
        double boxWidth = 0, boxHeight = 0;
        while (SvgAttribute.TryTake(ref bytes, out var name, out var value))
        {
            if (name.SequenceEqual("width"u8)) width = SvgLength.Parse(value);
            else if (name.SequenceEqual("height"u8)) height = SvgLength.Parse(value);
            else if (name.SequenceEqual("viewBox"u8)) (boxWidth, boxHeight) = SvgLength.ParseViewBox(value);
        }

        // CSS Images 3 §5.3: one side and the ratio give the other side.
        var ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : 0;
        var (w, h) = (width.Pixels, height.Pixels) switch
        {
            ( > 0, > 0) => (width.Pixels, height.Pixels),
            ( > 0, _) when ratio > 0 => (width.Pixels, width.Pixels / ratio),
            (_, > 0) when ratio > 0 => (height.Pixels * ratio, height.Pixels),
            _ => (boxWidth, boxHeight),
        };
        return new(ImageFormat.Svg, Round(w), Round(h));
    }

    private static int Round(double pixels) => pixels is > 0 and < 1_000_000 ? Math.Max(1, (int)Math.Round(pixels)) : 0;

    // Leaves the bytes after "<svg". Processing instructions, comments and a document type may stand before it.
    private static bool TrySkipPrologue(ref ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        while (true)
        {
            bytes = bytes.TrimStart(" \t\r\n"u8);
            if (bytes.StartsWith("<?"u8))
            {
                if (!TrySkipPast(ref bytes, "?>"u8)) return false;
            }
            else if (bytes.StartsWith("<!--"u8))
            {
                if (!TrySkipPast(ref bytes, "-->"u8)) return false;
            }
            else if (bytes.StartsWith("<!DOCTYPE"u8))
            {
                if (!TrySkipDocumentType(ref bytes)) return false;
            }
            else
            {
                return TrySkipRootName(ref bytes);
            }
        }
    }

    private static bool TrySkipRootName(ref ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<"u8)) return false;
        var end = bytes.IndexOfAny(EndsOfName);
        if (end < 0) return false;
        var name = bytes[1..end];
        if (!name.SequenceEqual("svg"u8) && !name.EndsWith(":svg"u8)) return false;
        bytes = bytes[end..];
        return true;
    }

    private static bool TrySkipPast(ref ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark)
    {
        var at = bytes.IndexOf(mark);
        if (at < 0) return false;
        bytes = bytes[(at + mark.Length)..];
        return true;
    }

    // An internal subset stands in brackets and may hold '>' in its declarations.
    private static bool TrySkipDocumentType(ref ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny((byte)'[', (byte)'>');
        if (end < 0) return false;
        if (bytes[end] == '>')
        {
            bytes = bytes[(end + 1)..];
            return true;
        }

        return TrySkipPast(ref bytes, "]"u8) && TrySkipPast(ref bytes, ">"u8);
    }
}
