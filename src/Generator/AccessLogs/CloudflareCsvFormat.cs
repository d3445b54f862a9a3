using System.Buffers.Text;
using System.Text;

namespace Generator.AccessLogs;

/// <summary>Cloudflare's exports as CSV, whose first line names the columns.</summary>
internal sealed class CloudflareCsvFormat : LogFormat
{
    private readonly string[] _names;
    private readonly byte[] _header;

    private CloudflareCsvFormat(string[] names, byte[] header) => (_names, _header) = (names, header);

    /// <summary>The format for a line that names columns; null for another line.</summary>
    public static CloudflareCsvFormat? FromHeader(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf("ClientRequestURI"u8) < 0 && line.IndexOf("ClientRequestPath"u8) < 0) return null;
        return new CloudflareCsvFormat([.. Encoding.UTF8.GetString(line).Split(',').Select(static name => name.Trim().Trim('"'))], line.ToArray());
    }

    /// <inheritdoc/>
    public override bool IsComment(ReadOnlySpan<byte> line) => line.IsEmpty || line.SequenceEqual(_header);

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<byte> line, ref Hit hit)
    {
        hit = new Hit { IsGet = true };
        var hasStatus = false;
        for (var column = 0; column < _names.Length && TryValue(ref line, out var value); column++)
        {
            switch (_names[column])
            {
                case "ClientRequestURI": hit.Target = value; break;
                case "ClientRequestPath" when hit.Target.IsEmpty: hit.Target = value; break;
                case "ClientRequestMethod": hit.IsGet = value.SequenceEqual("GET"u8); break;
                case "EdgeResponseStatus": hasStatus = Utf8Parser.TryParse(value, out hit.Status, out _); break;
                case "EdgeStartTimestamp": _ = LogTime.TryAny(value, out hit.UtcTicks); break;
                case "ClientRequestUserAgent":
                    hit.Agent = value;
                    hit.HasAgent = true;
                    break;
                default: break;
            }
        }

        return hasStatus && !hit.Target.IsEmpty && hit.UtcTicks > 0;
    }

    /// <summary>The next cell. A doubled quotation mark stays doubled: no path that we count has one.</summary>
    private static bool TryValue(scoped ref ReadOnlySpan<byte> line, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (line.IsEmpty) return false;
        if (line[0] != '"')
        {
            var comma = line.IndexOf((byte)',');
            value = comma < 0 ? line : line[..comma];
            line = comma < 0 ? [] : line[(comma + 1)..];
            return true;
        }

        var end = 1;
        while (end < line.Length && (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"'))) end += line[end] == '"' ? 2 : 1;
        value = line[1..Math.Min(end, line.Length)];
        line = end + 2 <= line.Length ? line[(end + 2)..] : [];
        return true;
    }
}
