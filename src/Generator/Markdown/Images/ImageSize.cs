namespace Generator.Markdown.Images;

/// <summary>Format and displayed size of a picture, read from its bytes without decoding it.</summary>
/// <param name="Format">The format its first bytes say, whatever its name says.</param>
/// <param name="Width">CSS pixels as browsers lay it out, after the rotation that the file asks for; 0 when an SVG does not say.</param>
/// <param name="Height">CSS pixels; 0 when an SVG does not say.</param>
internal readonly record struct ImageSize(ImageFormat Format, int Width, int Height)
{
    /// <summary>Enough bytes for almost every picture: only a JPEG with large metadata needs the whole file.</summary>
    public const int UsualHeadLength = 64 * 1024;

    /// <summary>Reads the size from a picture's first bytes, or from all of them. Never throws, whatever the bytes are.</summary>
    /// <param name="bytes">The file, or its first <see cref="UsualHeadLength"/> bytes; after a failure on a head, ask again with the whole file.</param>
    /// <param name="reason">Why there is no size: a clause such as <c>it ends before its size</c>.</param>
    /// <returns>The size, or null with a reason.</returns>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        var size = bytes switch
        {
            [] => Fail("the file is empty", out reason),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngSize.Read(bytes, out reason),
            [0xFF, 0xD8, ..] => JpegSize.Read(bytes, out reason),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => GifSize.Read(bytes, out reason),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => WebPSize.Read(bytes, out reason),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => AvifSize.Read(bytes, out reason),
            [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => Fail("it is a TIFF picture, which browsers do not show", out reason),
            [(byte)'B', (byte)'M', ..] => Fail("it is a BMP picture: save it as PNG", out reason),
            [0x1F, 0x8B, ..] => Fail("it is compressed with gzip: save it as plain SVG", out reason),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Fail("it is a PDF document", out reason),
            [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => Fail("it is a Photoshop document", out reason),
            _ => SvgSize.Read(bytes, out reason),
        };
        if (size is not { Format: not ImageFormat.Svg } found) return size;
        return found is { Width: > 0, Height: > 0 } ? size : Fail("it says that it has no width or no height", out reason);
    }

    internal static ImageSize? Fail(string why, out string? reason)
    {
        reason = why;
        return null;
    }

    internal static ImageSize? Truncated(out string? reason) => Fail("it ends before its size", out reason);
}
