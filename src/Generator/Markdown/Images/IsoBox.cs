using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>A box of the ISO base media file format (ISO/IEC 14496-12 §4.2), as in AVIF files.</summary>
internal readonly ref struct IsoBox
{
    private IsoBox(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Type = type;
        Content = content;
    }

    /// <summary>Four ASCII letters.</summary>
    public ReadOnlySpan<byte> Type { get; }

    /// <summary>What follows the header, as far as the file reaches.</summary>
    public ReadOnlySpan<byte> Content { get; }

    /// <summary>Takes the next box off <paramref name="bytes"/>; false at the end or when the structure is damaged.</summary>
    public static bool TryTake(scoped ref ReadOnlySpan<byte> bytes, out IsoBox box)
    {
        box = default;
        if (bytes.Length < 8) return false;
        ulong size = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var header = 8;
        if (size == 1)
        {
            if (bytes.Length < 16) return false;
            size = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
            header = 16;
        }

        if (size == 0) size = (ulong)bytes.Length;
        if (size < (ulong)header) return false;
        var end = (int)Math.Min(size, (ulong)bytes.Length);
        box = new(bytes[4..8], bytes[header..end]);
        bytes = bytes[end..];
        return true;
    }

    /// <summary>The content of the first box of this type.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> type)
    {
        while (TryTake(ref bytes, out var box))
        {
            if (box.Type.SequenceEqual(type)) return box.Content;
        }

        return default;
    }
}
