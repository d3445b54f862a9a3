using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>GIF 87a and 89a: the logical screen follows the signature.</summary>
internal static class GifSize
{
    public static ImageSize? Read(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes.Length < 10) return ImageSize.Truncated(out reason);
        if (bytes[4] is not ((byte)'7' or (byte)'9') || bytes[5] != 'a') return ImageSize.Fail("its GIF version is unknown", out reason);
        return new(ImageFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
    }
}
