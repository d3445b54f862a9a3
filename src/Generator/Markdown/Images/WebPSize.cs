using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>WebP (RFC 9649): lossy (VP8), lossless (VP8L) and extended (VP8X) files.</summary>
internal static class WebPSize
{
    private const int ChunkData = 20;

    public static ImageSize? Read(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes.Length < 16) return ImageSize.Truncated(out reason);
        if (!bytes[8..12].SequenceEqual("WEBP"u8)) return ImageSize.Fail("it is a RIFF file but no WebP picture", out reason);
        var kind = bytes[12..16];
        if (kind.SequenceEqual("VP8X"u8)) return Extended(bytes, out reason);
        if (kind.SequenceEqual("VP8L"u8)) return Lossless(bytes, out reason);
        return kind.SequenceEqual("VP8 "u8) ? Lossy(bytes, out reason) : ImageSize.Fail("its WebP kind is unknown", out reason);
    }

    private static ImageSize? Extended(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes.Length < ChunkData + 10) return ImageSize.Truncated(out reason);
        return new(ImageFormat.WebP, UInt24(bytes[(ChunkData + 4)..]) + 1, UInt24(bytes[(ChunkData + 7)..]) + 1);
    }

    private static ImageSize? Lossless(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes.Length < ChunkData + 5) return ImageSize.Truncated(out reason);
        if (bytes[ChunkData] != 0x2F) return ImageSize.Fail("its VP8L signature is damaged", out reason);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(ChunkData + 1)..]);
        return new(ImageFormat.WebP, (int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static ImageSize? Lossy(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes.Length < ChunkData + 10) return ImageSize.Truncated(out reason);

        // RFC 6386 §9.1: frame tag, then the start code 9D 01 2A, then 14 bits each.
        if (bytes[(ChunkData + 3)..] is not [0x9D, 0x01, 0x2A, ..]) return ImageSize.Fail("its VP8 start code is damaged", out reason);
        var width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(ChunkData + 6)..]) & 0x3FFF;
        var height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(ChunkData + 8)..]) & 0x3FFF;
        return new(ImageFormat.WebP, width, height);
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
