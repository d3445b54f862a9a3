namespace Generator.Markdown.Images;

/// <summary>Attributes of a start tag, one after another.</summary>
internal static class SvgAttribute
{
    /// <summary>Takes the next attribute off the bytes that follow an element's name; false at the end of the tag or when it is damaged.</summary>
    public static bool TryTake(ref ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        bytes = bytes.TrimStart(" \t\r\n"u8);
        var equals = bytes.IndexOfAny("=>"u8);
        if (equals <= 0 || bytes[equals] == '>') return false;
        name = bytes[..equals].TrimEnd(" \t\r\n"u8);
        bytes = bytes[(equals + 1)..].TrimStart(" \t\r\n"u8);
        if (bytes.IsEmpty || bytes[0] is not ((byte)'"' or (byte)'\'')) return false;
        var quote = bytes[0];
        bytes = bytes[1..];
        var end = bytes.IndexOf(quote);
        if (end < 0) return false;
        value = bytes[..end];
        bytes = bytes[(end + 1)..];
        return true;
    }
}
