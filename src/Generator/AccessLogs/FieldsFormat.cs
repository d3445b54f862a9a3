using System.Buffers.Text;
using System.Text;

namespace Generator.AccessLogs;

/// <summary>Logs that name their columns in a line <c>#Fields:</c>: CloudFront (with tabs), and the W3C extended format (with blanks). Times are UTC.</summary>
internal sealed class FieldsFormat : LogFormat
{
    private int _date = -1;
    private int _time = -1;
    private int _method = -1;
    private int _target = -1;
    private int _status = -1;
    private int _agent = -1;

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<byte> line, ref Hit hit)
    {
        if (line.StartsWith("#Fields:"u8))
        {
            ReadFields(Encoding.UTF8.GetString(line["#Fields:".Length..]));
            return false;
        }

        if (line.StartsWith("#"u8) || _target < 0 || _date < 0 || _time < 0 || _status < 0) return false;
        var separator = line.Contains((byte)'\t') ? (byte)'\t' : (byte)' ';
        ReadOnlySpan<byte> date = default, time = default, status = default;
        hit.IsGet = _method < 0;
        hit.HasAgent = _agent >= 0;
        hit.Agent = default;
        hit.Target = default;
        var column = 0;
        foreach (var range in line.Split(separator))
        {
            var value = line[range];
            if (column == _date) date = value;
            else if (column == _time) time = value;
            else if (column == _method) hit.IsGet = value.SequenceEqual("GET"u8);
            else if (column == _target) hit.Target = value;
            else if (column == _status) status = value;
            else if (column == _agent) hit.Agent = value;
            column++;
        }

        return !hit.Target.IsEmpty && Utf8Parser.TryParse(status, out hit.Status, out _) && LogTime.TryUtc(date, time, out hit.UtcTicks);
    }

    private void ReadFields(string text)
    {
        var names = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        int Of(string name) => Array.IndexOf(names, name);
        (_date, _time, _method, _target, _status, _agent) = (Of("date"), Of("time"), Of("cs-method"), Of("cs-uri-stem"), Of("sc-status"), Of("cs(User-Agent)"));
    }
}
