using Generator.Diagnostics;
using NodaTime;

namespace Generator.Data;

/// <summary>What reading values of one file needs: the file's name for messages, where messages go, and the zone of dates that name none.</summary>
internal sealed class ValueReader(string path, ICollection<Diagnostic> report, DateTimeZone zone)
{
    public string Path => path;

    public ICollection<Diagnostic> Report => report;

    public DateTimeZone Zone => zone;

    /// <summary>The place of a value.</summary>
    public FileSpan Span(DataNode node) => new(path, node.Line, node.Column, node is DataScalar scalar ? scalar.Length : 0);
}
