using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>The orientation tag of EXIF metadata (CIPA DC-008, tag 0x0112), which browsers honour (CSS Images 3, <c>image-orientation: from-image</c>).</summary>
internal static class ExifOrientation
{
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>Whether the picture is shown turned by a quarter (orientations 5 to 8). Damaged metadata does not turn it.</summary>
    /// <param name="tiff">The TIFF structure after <c>Exif\0\0</c>.</param>
    public static bool SwapsSides(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return false;
        bool little;
        if (tiff.StartsWith("II"u8)) little = true;
        else if (tiff.StartsWith("MM"u8)) little = false;
        else return false;

        var directory = UInt32(tiff[4..], little);
        if (directory > tiff.Length - 2) return false;
        var rest = tiff[(int)directory..];
        var count = UInt16(rest, little);
        rest = rest[2..];
        for (var i = 0; i < count && rest.Length >= EntryLength; i++, rest = rest[EntryLength..])
        {
            if (UInt16(rest, little) == OrientationTag) return UInt16(rest[8..], little) is >= 5 and <= 8;
        }

        return false;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
