using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>PNG (W3C PNG 3, §11.2.1): the first chunk is IHDR.</summary>
internal static class PngSize
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageSize? Read(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes.Length < 24) return ImageSize.Truncated(out reason);
        if (!bytes.StartsWith(Signature)) return ImageSize.Fail("its PNG signature is damaged, as after a transfer in text mode", out reason);

        // Pictures saved by Xcode carry a CgBI chunk in front, and no browser but Safari shows them.
        if (!bytes[12..16].SequenceEqual("IHDR"u8)) return ImageSize.Fail("its first chunk is not IHDR", out reason);
        var width = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        if (width > int.MaxValue || height > int.MaxValue) return ImageSize.Fail("its size is out of range", out reason);
        return new(ImageFormat.Png, (int)width, (int)height);
    }
}
