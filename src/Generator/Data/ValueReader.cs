using Generator.Diagnostics;
using NodaTime;

namespace Generator.Data;

/// <summary>What reading values of one file needs: the file's name for messages, where messages go, and the zone of dates that name none.</summary>
internal sealed class ValueReader(string path, ICollection<Diagnostic> report, DateTimeZone zone)
{
    public string Path => path;

    public ICollection<Diagnostic> Report => report;

    public DateTimeZone Zone => zone;

    /// <summary>Whether texts for readers get Arabic typography at once; articles wait until their language is known.</summary>
    public bool SetsType { get; init; }

    /// <summary>The place of a value.</summary>
    public FileSpan Span(DataNode node) => new(path, node.Line, node.Column, node is DataScalar scalar ? scalar.Length : 0);
}
