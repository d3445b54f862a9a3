using System.Buffers.Text;

namespace Generator.AccessLogs;

/// <summary>The common and combined formats of Apache, nginx, Caddy and others: <c>host ident user [time] "request" status bytes "referrer" "agent"</c>.</summary>
internal sealed class CommonFormat : LogFormat
{
    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<byte> line, ref Hit hit)
    {
        var open = line.IndexOf((byte)'[');
        if (open < 0) return false;
        var rest = line[(open + 1)..];
        var close = rest.IndexOf((byte)']');
        if (close < 0 || !LogTime.TryCommon(rest[..close], out hit.UtcTicks)) return false;
        rest = rest[(close + 1)..];
        if (!TryQuoted(ref rest, out var request) || !TryRequest(request, ref hit)) return false;
        rest = rest.TrimStart((byte)' ');
        if (!Utf8Parser.TryParse(rest, out hit.Status, out var length)) return false;
        rest = rest[length..];
        hit.HasAgent = TryQuoted(ref rest, out _) && TryQuoted(ref rest, out hit.Agent);
        if (!hit.HasAgent) hit.Agent = default;
        return true;
    }

    private static bool TryRequest(ReadOnlySpan<byte> request, ref Hit hit)
    {
        var blank = request.IndexOf((byte)' ');
        if (blank < 0) return false;
        hit.IsGet = request[..blank].SequenceEqual("GET"u8);
        var target = request[(blank + 1)..];
        var end = target.LastIndexOf((byte)' ');
        hit.Target = end < 0 ? target : target[..end];
        return true;
    }

    /// <summary>The next text in quotation marks; servers write one inside as <c>\"</c>.</summary>
    private static bool TryQuoted(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> text)
    {
        text = default;
        var start = rest.IndexOf((byte)'"');
        if (start < 0) return false;
        for (var end = start + 1; end < rest.Length; end++)
        {
            if (rest[end] == '\\') end++;
            else if (rest[end] == '"')
            {
                text = rest[(start + 1)..end];
                rest = rest[(end + 1)..];
                return true;
            }
        }

        return false;
    }
}
