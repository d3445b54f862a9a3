namespace Generator.AccessLogs;

/// <summary>A way of writing access logs. One object a file: formats with a header remember it.</summary>
internal abstract class LogFormat
{
    /// <summary>Reads a line.</summary>
    /// <returns>False for a line that is no request: it is broken, or a header or comment.</returns>
    public abstract bool TryRead(ReadOnlySpan<byte> line, ref Hit hit);

    /// <summary>Whether a line is a header or comment, which is not counted as broken.</summary>
    public virtual bool IsComment(ReadOnlySpan<byte> line) => line.IsEmpty || line[0] == '#';

    /// <summary>The format of a file by its first line; null when it is none that we know.</summary>
    public static LogFormat? Detect(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("#"u8)) return new FieldsFormat();
        if (line.StartsWith("{"u8)) return new CloudflareJsonFormat();
        if (CloudflareCsvFormat.FromHeader(line) is { } csv) return csv;
        var hit = default(Hit);
        var common = new CommonFormat();
        return common.TryRead(line, ref hit) ? common : null;
    }
}
