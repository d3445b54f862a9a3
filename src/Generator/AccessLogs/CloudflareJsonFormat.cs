using System.Text.Json;

namespace Generator.AccessLogs;

/// <summary>Cloudflare's Logpush and Logpull: one JSON object a line.</summary>
internal sealed class CloudflareJsonFormat : LogFormat
{
    private byte[] _target = new byte[4096];
    private byte[] _agent = new byte[4096];

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<byte> line, ref Hit hit)
    {
        hit = new Hit { IsGet = true };
        var hasStatus = false;
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isUri = reader.ValueTextEquals("ClientRequestURI"u8);
                if (isUri || (hit.Target.IsEmpty && reader.ValueTextEquals("ClientRequestPath"u8))) hit.Target = Text(ref reader, ref _target);
                else if (reader.ValueTextEquals("ClientRequestMethod"u8)) hit.IsGet = reader.Read() && reader.ValueTextEquals("GET"u8);
                else if (reader.ValueTextEquals("EdgeResponseStatus"u8)) hasStatus = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out hit.Status);
                else if (reader.ValueTextEquals("EdgeStartTimestamp"u8)) _ = reader.Read() && LogTime.TryAny(reader.ValueSpan, out hit.UtcTicks);
                else if (reader.ValueTextEquals("ClientRequestUserAgent"u8))
                {
                    hit.Agent = Text(ref reader, ref _agent);
                    hit.HasAgent = true;
                }
                else reader.Skip();
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return hasStatus && !hit.Target.IsEmpty && hit.UtcTicks > 0;
    }

    private static ReadOnlySpan<byte> Text(scoped ref Utf8JsonReader reader, scoped ref byte[] buffer)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.String) return default;
        if (!reader.ValueIsEscaped) return reader.ValueSpan;
        if (buffer.Length < reader.ValueSpan.Length) buffer = new byte[reader.ValueSpan.Length];
        return buffer.AsSpan(0, reader.CopyString(buffer));
    }
}
