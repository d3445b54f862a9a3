using System.Buffers.Binary;
using System.IO.Compression;

namespace Generator.Fonts;

/// <summary>Vertical metrics of a font, as fractions of its em (OpenType, <c>head</c> and <c>hhea</c>).</summary>
internal readonly record struct VerticalMetrics(double Ascent, double Descent, double LineGap);

/// <summary>Reads the few numbers that a fallback needs from a WOFF2 file (W3C WOFF 2.0 §4 and §5).</summary>
internal static class Woff2Metrics
{
    private const int HeaderLength = 48;
    private const uint Signature = 0x774F4632;
    private const int HeadTag = 1;
    private const int HorizontalHeaderTag = 2;
    private const int GlyfTag = 10;
    private const int LocaTag = 11;
    private const int OwnTag = 63;
    private const int MaxTables = 4096;

    /// <summary>The metrics; null when the file is no WOFF2 font or is damaged.</summary>
    public static VerticalMetrics? Read(byte[] file)
    {
        try
        {
            return file.Length > HeaderLength && BinaryPrimitives.ReadUInt32BigEndian(file) == Signature ? ReadTables(file) : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or EndOfStreamException)
        {
            return null;
        }
    }

    private static VerticalMetrics? ReadTables(byte[] file)
    {
        int tables = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(12));
        if (tables > MaxTables) return null;
        var position = HeaderLength;
        var (offset, head, horizontal) = (0L, -1L, -1L);
        for (var i = 0; i < tables; i++)
        {
            var flags = file[position++];
            var tag = flags & 63;
            if (tag == OwnTag) position += 4;
            long length = ReadBase128(file, ref position);
            // Version 3 means "not transformed" for glyf and loca, version 0 for all others; a transformed table has a second length.
            var version = flags >> 6;
            if (tag is GlyfTag or LocaTag ? version != 3 : version != 0) length = ReadBase128(file, ref position);
            if (tag == HeadTag) head = offset;
            if (tag == HorizontalHeaderTag) horizontal = offset;
            offset += length;
        }

        if (head < 0 || horizontal < 0) return null;
        var data = Decompress(file, position, (int)Math.Max(head, horizontal) + 36);
        double em = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan((int)head + 18));
        if (em == 0) return null;
        double Line(int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan((int)horizontal + at)) / em;
        return new VerticalMetrics(Line(4), -Line(6), Line(8));
    }

    private static byte[] Decompress(byte[] file, int start, int length)
    {
        if (length > 64 << 20) throw new InvalidDataException("The font is too large.");
        using var stream = new BrotliStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
        var data = new byte[length];
        stream.ReadExactly(data);
        return data;
    }

    private static uint ReadBase128(byte[] file, ref int position)
    {
        uint value = 0;
        for (var i = 0; i < 5; i++)
        {
            var b = file[position++];
            value = (value << 7) | (b & 127u);
            if (b < 128) return value;
        }

        throw new InvalidDataException("A length is too long.");
    }
}
