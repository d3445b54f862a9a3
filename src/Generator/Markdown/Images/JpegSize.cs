using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>JPEG (ITU-T T.81): the size stands in the frame header (SOFn); an EXIF orientation before it may swap the sides.</summary>
internal static class JpegSize
{
    private const int App1 = 0xE1;

    public static ImageSize? Read(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        var turned = false;
        var position = 2;
        while (position + 4 <= bytes.Length)
        {
            if (bytes[position] != 0xFF) return ImageSize.Fail("its JPEG markers are damaged", out reason);
            var marker = bytes[position + 1];

            // Fill bytes may stand before a marker (B.1.1.2).
            if (marker == 0xFF)
            {
                position++;
                continue;
            }

            position += 2;
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8)) continue;
            if (marker is 0xD9 or 0xDA) return ImageSize.Fail("it has no JPEG frame header", out reason);
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[position..]);
            if (length < 2) return ImageSize.Fail("its JPEG markers are damaged", out reason);
            var segment = bytes.Slice(position + 2, Math.Min(length - 2, bytes.Length - position - 2));
            if (IsFrameHeader(marker)) return Frame(segment, turned, out reason);
            if (marker == App1 && segment.StartsWith("Exif\0\0"u8)) turned = ExifOrientation.SwapsSides(segment[6..]);
            position += length;
        }

        return ImageSize.Truncated(out reason);
    }

    // C4, C8 and CC are in the range but define tables.
    private static bool IsFrameHeader(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageSize? Frame(ReadOnlySpan<byte> segment, bool turned, out string? reason)
    {
        reason = null;
        if (segment.Length < 5) return ImageSize.Truncated(out reason);
        int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        return turned ? new(ImageFormat.Jpeg, height, width) : new(ImageFormat.Jpeg, width, height);
    }
}
