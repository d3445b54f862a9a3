using System.Buffers.Binary;

namespace Generator.Tests.Markdown.Images;

/// <summary>The least bytes that make a picture of a size, for tests.</summary>
internal static class ImageBytes
{
    public static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big32(width), .. Big32(height), 8, 6, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little16(width), .. Little16(height), 0, 0, 0];

    public static byte[] Jpeg(byte frame, int width, int height, int orientation = 0, bool bigEndian = false)
    {
        byte[] exif = orientation == 0 ? [] : [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. Tiff(orientation, bigEndian)];
        return
        [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, .. exif,
            0xFF, 0xC4, 0, 3, 0, // a table, which is no frame header
            0xFF, 0xFF, frame, 0, 11, 8, .. Big16(height), .. Big16(width), 1, 1, 0x11, 0,
        ];
    }

    public static byte[] WebPLossy(int width, int height) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, .. Little16(width), .. Little16(height)];

    public static byte[] WebPLossless(int width, int height)
    {
        var bits = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bits, (uint)(width - 1) | ((uint)(height - 1) << 14));
        return [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, .. bits];
    }

    public static byte[] WebPExtended(int width, int height) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. Little24(width - 1), .. Little24(height - 1)];

    // Item 1 is the picture, item 2 a larger one that is not shown.
    public static byte[] Avif(int width, int height, int turns, bool associated = true) =>
    [
        .. Box("ftyp"u8, [.. "mif1"u8, 0, 0, 0, 0, .. "avif"u8]),
        .. Box("meta"u8,
        [
            0, 0, 0, 0,
            .. associated ? Box("pitm"u8, [0, 0, 0, 0, 0, 1]) : [],
            .. Box("iprp"u8,
            [
                .. Box("ipco"u8,
                [
                    .. Box("ispe"u8, [0, 0, 0, 0, .. Big32(1024), .. Big32(1024)]),
                    .. Box("ispe"u8, [0, 0, 0, 0, .. Big32(width), .. Big32(height)]),
                    .. Box("irot"u8, [(byte)turns]),
                ]),
                .. Box("ipma"u8, [0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 1, 1, 0, 1, 2, 2, 0x83]),
            ]),
        ]),
    ];

    private static byte[] Tiff(int orientation, bool bigEndian) => bigEndian
        ? [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]
        : [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Box(ReadOnlySpan<byte> type, byte[] content) => [.. Big32(content.Length + 8), .. type, .. content];

    private static byte[] Big32(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Little16(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] Little24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];
}
