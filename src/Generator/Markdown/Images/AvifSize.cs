using System.Buffers.Binary;

namespace Generator.Markdown.Images;

/// <summary>AVIF (AV1 Image File Format over HEIF, ISO/IEC 23008-12): <c>ispe</c> gives the size and <c>irot</c> the rotation of the primary item.</summary>
internal static class AvifSize
{
    public static ImageSize? Read(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        var rest = bytes;
        if (!IsoBox.TryTake(ref rest, out var fileType)) return ImageSize.Truncated(out reason);
        if (!HasAvifBrand(fileType.Content)) return ImageSize.Fail("it is a HEIC picture or a film, which browsers do not show as an image", out reason);
        var meta = IsoBox.Find(rest, "meta"u8);
        if (meta.Length < 4) return ImageSize.Truncated(out reason);
        meta = meta[4..];
        var properties = IsoBox.Find(meta, "iprp"u8);
        var container = IsoBox.Find(properties, "ipco"u8);
        if (container.IsEmpty) return ImageSize.Truncated(out reason);
        var associations = AvifAssociations.OfPrimaryItem(IsoBox.Find(meta, "pitm"u8), IsoBox.Find(properties, "ipma"u8));
        return FromProperties(container, associations) ?? ImageSize.Fail("its AVIF properties give no size", out reason);
    }

    private static bool HasAvifBrand(ReadOnlySpan<byte> brands)
    {
        for (; brands.Length >= 4; brands = brands[4..])
        {
            if (brands.StartsWith("avif"u8) || brands.StartsWith("avis"u8)) return true;
        }

        return false;
    }

    // Without associations every property counts, and the largest extent is the picture (others are its alpha plane, tiles or thumbnail).
    private static ImageSize? FromProperties(ReadOnlySpan<byte> container, List<int>? associations)
    {
        long width = 0, height = 0;
        var turned = false;
        for (var index = 1; IsoBox.TryTake(ref container, out var property); index++)
        {
            if (associations is not null && !associations.Contains(index)) continue;
            if (property.Type.SequenceEqual("ispe"u8) && property.Content.Length >= 12)
            {
                long w = BinaryPrimitives.ReadUInt32BigEndian(property.Content[4..]);
                long h = BinaryPrimitives.ReadUInt32BigEndian(property.Content[8..]);
                if (w > int.MaxValue || h > int.MaxValue || w * h <= width * height) continue;
                (width, height) = (w, h);
            }
            else if (property.Type.SequenceEqual("irot"u8) && property.Content.Length >= 1)
            {
                turned = (property.Content[0] & 1) == 1;
            }
        }

        if (width == 0) return null;
        return turned ? new(ImageFormat.Avif, (int)height, (int)width) : new(ImageFormat.Avif, (int)width, (int)height);
    }
}
