using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using YamlDotNet.Core;

namespace Generator.Data;

/// <summary>The anchors of a document. Aliases share the anchor's value, but what they would stand for written out is counted, because readers of the data see that.</summary>
internal sealed class YamlAnchors(ICollection<Diagnostic> report)
{
    private readonly Dictionary<string, YamlAnchor> _byName = new(StringComparer.Ordinal);
    private readonly List<(FileSpan Span, string Name, YamlAnchor Anchor)> _texts = [];

    /// <summary>Values that the aliases so far stand for.</summary>
    public int Aliased { get; private set; }

    /// <summary>Remembers a named value of <paramref name="last"/> - <paramref name="first"/> + 1 values.</summary>
    /// <param name="plainText">Where it stands, when it is plain text: there <c>&amp;word</c> may have been meant as text.</param>
    public void Define(AnchorName name, DataNode value, int first, int last, FileSpan? plainText)
    {
        if (name.IsEmpty) return;
        var anchor = new YamlAnchor(value, last - first + 1);
        _byName[name.Value] = anchor;
        if (plainText is { } span) _texts.Add((span, name.Value, anchor));
    }

    /// <summary>The anchor for an alias, or null.</summary>
    public YamlAnchor? Use(string name)
    {
        if (!_byName.TryGetValue(name, out var anchor)) return null;
        anchor.IsUsed = true;
        Aliased += anchor.Size;
        return anchor;
    }

    /// <summary>Reports texts whose first word YAML took for an anchor.</summary>
    public void ReportUnused()
    {
        foreach (var (span, name, anchor) in _texts)
        {
            if (!anchor.IsUsed) report.Add(DataMessages.UnusedAnchor(span, name));
        }
    }
}

/// <summary>A named value and the number of values in it, aliases written out.</summary>
internal sealed class YamlAnchor(DataNode value, int size)
{
    public DataNode Value => value;

    public int Size => size;

    public bool IsUsed { get; set; }
}
