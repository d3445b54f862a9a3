using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Generator.Data;

namespace Generator.Content;

/// <summary>
/// Reads plain front matter from its bytes: <c>key: plain</c>, <c>key: "quoted"</c>, <c>key: [a, "b"]</c> and lists of such items below the key.
/// At the first sign of anything else it gives up and leaves the block to the YAML reader, with which it otherwise agrees value by value and place by place.
/// </summary>
internal ref struct PlainFrontMatter
{
    private const int MaxKeyLength = 64;

    /// <summary>Tabs and other controls.</summary>
    private static readonly SearchValues<byte> Suspicious = SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"u8);

    /// <summary>What cannot begin a plain value (YAML 1.2 §7.3.3); the hyphen and others are allowed by YAML before a letter, but not worth the trouble.</summary>
    private static readonly SearchValues<byte> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`"u8);

    private static readonly SearchValues<byte> FlowIndicators = SearchValues.Create("?:[]{}#&*!|>'\"%@`"u8);

    private readonly ReadOnlySpan<byte> _block;
    private readonly ImmutableArray<DataEntry>.Builder _entries;
    private int _position;
    private int _line;

    private PlainFrontMatter(ReadOnlySpan<byte> block, int firstLine)
    {
        _block = block;
        _line = firstLine - 1;
        _entries = ImmutableArray.CreateBuilder<DataEntry>(10);
    }

    /// <summary>The block's mapping, or null when it is not plain.</summary>
    /// <param name="block">Valid UTF-8 without a byte-order mark.</param>
    public static DataMapping? TryRead(ReadOnlySpan<byte> block, int firstLine)
    {
        if (block.IndexOfAny(Suspicious) >= 0 || HasHiddenCharacter(block)) return null;
        var reader = new PlainFrontMatter(block, firstLine);
        while (reader.NextLine(out var line))
        {
            if (!line.IsEmpty && !reader.Entry(line)) return null;
        }

        if (reader._entries.Count == 0) return null;
        var entries = reader._entries.DrainToImmutable();
        return new DataMapping(entries, entries[0].Key.Line, 1);
    }

    /// <summary>Line breaks that editors do not show (NEL, U+2028, U+2029) and byte-order marks.</summary>
    private static bool HasHiddenCharacter(ReadOnlySpan<byte> block)
    {
        var first = block.IndexOfAny((byte)0xC2, (byte)0xE2, (byte)0xEF);
        if (first < 0) return false;
        block = block[first..];
        return block.IndexOf("\u2028"u8) >= 0 || block.IndexOf("\u2029"u8) >= 0 || block.IndexOf("\u0085"u8) >= 0 || block.IndexOf("\uFEFF"u8) >= 0;
    }

    private bool NextLine(out ReadOnlySpan<byte> line)
    {
        line = default;
        if (_position >= _block.Length) return false;
        var rest = _block[_position..];
        var end = rest.IndexOf((byte)'\n');
        line = end < 0 ? rest : rest[..end];
        _position += end < 0 ? rest.Length : end + 1;
        _line++;
        if (line is [.., (byte)'\r'] && end >= 0) line = line[..^1];
        return true;
    }

    private bool Entry(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon is <= 0 or > MaxKeyLength || !IsKey(line[..colon]) || line.Contains((byte)'\r')) return false;
        var key = new DataScalar(KeyName(line[..colon]), true, _line, 1, colon);
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key.Text == key.Text) return false;
        }

        if (line.Length == colon + 1) return BlockList(key);
        if (line[colon + 1] != ' ') return false;
        var start = colon + 1;
        while (start < line.Length && line[start] == ' ') start++;
        var value = line[start..].TrimEnd((byte)' ');
        if (value.IsEmpty) return false;
        DataNode? node = value[0] == '[' ? FlowList(value, start + 1) : Scalar(value, start + 1);
        if (node is null) return false;
        _entries.Add(new DataEntry(key, node));
        return true;
    }

    private readonly DataScalar? Scalar(ReadOnlySpan<byte> value, int column)
    {
        if (value[0] == '"')
        {
            if (value.Length < 2 || value[^1] != '"' || value[1..^1].IndexOfAny((byte)'"', (byte)'\\') >= 0) return null;
            var text = Encoding.UTF8.GetString(value[1..^1]);
            return new DataScalar(text, false, _line, column, text.Length + 2);
        }

        if (Indicators.Contains(value[0]) || value[^1] == ':' || value.IndexOf(": "u8) >= 0 || value.IndexOf(" #"u8) >= 0) return null;
        var plain = Encoding.UTF8.GetString(value);
        return new DataScalar(plain, true, _line, column, plain.Length);
    }

    private readonly DataSequence? FlowList(ReadOnlySpan<byte> value, int column)
    {
        if (value[^1] != ']') return null;
        var items = ImmutableArray.CreateBuilder<DataNode>(6);
        var rest = value[1..^1];
        var place = column + 1;
        while (true)
        {
            var blanks = rest.Length - rest.TrimStart((byte)' ').Length;
            rest = rest[blanks..];
            place += blanks;
            if (rest.IsEmpty) return null;
            int end;
            DataScalar item;
            if (rest[0] == '"')
            {
                var close = rest[1..].IndexOfAny((byte)'"', (byte)'\\') + 1;
                if (close == 0 || rest[close] == '\\') return null;
                var text = Encoding.UTF8.GetString(rest[1..close]);
                item = new DataScalar(text, false, _line, place, text.Length + 2);
                end = close + 1;
                place += text.Length + 2;
            }
            else
            {
                end = rest.IndexOf((byte)',') is var comma and >= 0 ? comma : rest.Length;
                var plain = rest[..end].TrimEnd((byte)' ');
                if (plain.IsEmpty || plain[0] == '-' || plain.IndexOfAny(FlowIndicators) >= 0) return null;
                var text = Encoding.UTF8.GetString(plain);
                item = new DataScalar(text, true, _line, place, text.Length);
                place += text.Length;
                end = plain.Length;
            }

            items.Add(item);
            var after = rest[end..];
            blanks = after.Length - after.TrimStart((byte)' ').Length;
            rest = after[blanks..];
            place += blanks;
            if (rest.IsEmpty) return new DataSequence(items.DrainToImmutable(), _line, column);
            if (rest[0] != ',') return null;
            rest = rest[1..];
            place++;
        }
    }

    private bool BlockList(DataScalar key)
    {
        var items = ImmutableArray.CreateBuilder<DataNode>();
        var (indent, firstLine) = (-1, 0);
        while (_position < _block.Length)
        {
            var (position, number) = (_position, _line);
            NextLine(out var line);
            var blanks = line.Length - line.TrimStart((byte)' ').Length;
            if (blanks < line.Length && line[blanks] != '-')
            {
                if (blanks > 0) return false;
                (_position, _line) = (position, number);
                break;
            }

            if (indent < 0) (indent, firstLine) = (blanks, _line);
            if (blanks != indent || line.Length < blanks + 3 || line[blanks + 1] != ' ' || line.Contains((byte)'\r')) return false;
            var start = blanks + 2;
            while (start < line.Length && line[start] == ' ') start++;
            var value = line[start..].TrimEnd((byte)' ');
            if (value.IsEmpty || Scalar(value, start + 1) is not { } item) return false;
            items.Add(item);
        }

        if (items.Count == 0) return false;
        _entries.Add(new DataEntry(key, new DataSequence(items.DrainToImmutable(), firstLine, indent + 1)));
        return true;
    }

    private static bool IsKey(ReadOnlySpan<byte> key)
    {
        if (!char.IsAsciiLetter((char)key[0])) return false;
        foreach (var c in key)
        {
            if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'_' or (byte)'-')) return false;
        }

        return true;
    }

    private static string KeyName(ReadOnlySpan<byte> key)
    {
        Span<char> chars = stackalloc char[MaxKeyLength];
        Encoding.ASCII.GetChars(key, chars);
        return FrontMatterFields.Table.NameOf(chars[..key.Length]);
    }
}
