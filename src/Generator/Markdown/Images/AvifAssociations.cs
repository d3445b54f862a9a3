using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>Which properties belong to the primary item of a HEIF file (ISO/IEC 23008-12 §9.3.2, box <c>ipma</c>).</summary>
internal static class AvifAssociations
{
    /// <summary>1-based indexes into <c>ipco</c>; null when the file does not say.</summary>
    public static List<int>? OfPrimaryItem(ReadOnlySpan<byte> primaryItem, ReadOnlySpan<byte> associations)
    {
        if (primaryItem.Length < 6 || associations.Length < 8) return null;
        long primary = primaryItem[0] == 0
            ? BinaryPrimitives.ReadUInt16BigEndian(primaryItem[4..])
            : primaryItem.Length >= 8 ? BinaryPrimitives.ReadUInt32BigEndian(primaryItem[4..]) : -1;
        var wideIds = associations[0] != 0;
        var wideIndexes = (associations[3] & 1) == 1;
        var entries = BinaryPrimitives.ReadUInt32BigEndian(associations[4..]);
        var rest = associations[8..];
        var idLength = wideIds ? 4 : 2;
        var indexLength = wideIndexes ? 2 : 1;
        for (var entry = 0u; entry < entries && rest.Length > idLength; entry++)
        {
            var id = wideIds ? BinaryPrimitives.ReadUInt32BigEndian(rest) : BinaryPrimitives.ReadUInt16BigEndian(rest);
            int count = rest[idLength];
            rest = rest[(idLength + 1)..];
            if (count * indexLength > rest.Length) return null;
            if (id == primary) return Indexes(rest[..(count * indexLength)], wideIndexes);
            rest = rest[(count * indexLength)..];
        }

        return null;
    }

    // The top bit of each index says whether the property is essential.
    private static List<int> Indexes(ReadOnlySpan<byte> bytes, bool wide)
    {
        List<int> indexes = [];
        for (; !bytes.IsEmpty; bytes = bytes[(wide ? 2 : 1)..])
        {
            indexes.Add(wide ? BinaryPrimitives.ReadUInt16BigEndian(bytes) & 0x7FFF : bytes[0] & 0x7F);
        }

        return indexes;
    }
}
