using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Data;

/// <summary>Reads one YAML document from YamlDotNet's event stream, with exact places. Depth and the expansion of aliases are bounded.</summary>
internal sealed class YamlReader
{
    /// <summary>Levels of lists and mappings.</summary>
    public const int MaxDepth = 64;

    /// <summary>Values that all aliases of a document together may stand for.</summary>
    public const int MaxAliasedValues = 10_000;

    private readonly string _path;
    private readonly string _text;
    private readonly int _lineOffset;
    private readonly ICollection<Diagnostic> _report;
    private readonly Parser _parser;
    private readonly YamlAnchors _anchors;
    private Mark _last = new(0, 1, 1);
    private int _values;

    private YamlReader(string path, string text, int firstLine, ICollection<Diagnostic> report)
    {
        (_path, _text, _lineOffset, _report) = (path, text, firstLine - 1, report);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _anchors = new YamlAnchors(report);
    }

    /// <summary>The document's value (an empty text: an empty plain scalar); null, with an error, when it cannot be read.</summary>
    /// <param name="firstLine">The file's line on which <paramref name="text"/> begins.</param>
    public static DataNode? Read(string path, string text, int firstLine, ICollection<Diagnostic> report)
    {
        text = SourceText.WithoutHiddenBreaks(path, text, firstLine, report);
        var reader = new YamlReader(path, text, firstLine, report);
        try
        {
            return reader.Document();
        }
        catch (YamlException exception)
        {
            report.Add(new YamlFault(path, text, firstLine).Explain(exception));
        }
        catch (YamlStop)
        {
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The scanner leaves some bad input to its own guards instead of reporting it.
            report.Add(new YamlFault(path, text, firstLine).Explain(new YamlException(reader._last, reader._last, "")));
        }

        return null;
    }

    private DataNode Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _)) return new DataScalar("", true, _lineOffset + 1, 1, 0);
        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart or null && _parser.TryConsume<DocumentStart>(out var second))
        {
            _report.Add(DataMessages.SecondDocument(Span(second)));
        }

        _anchors.ReportUnused();
        return root;
    }

    private DataNode Node(int depth)
    {
        if (depth > MaxDepth) throw Stop(DataMessages.TooDeep(Span(_parser.Current!), MaxDepth));
        _last = _parser.Current?.End ?? _last;
        switch (_parser.Consume<ParsingEvent>())
        {
            case AnchorAlias alias:
                return Alias(alias);
            case Scalar scalar:
                var before = ++_values;
                var value = ToScalar(scalar);
                _anchors.Define(scalar.Anchor, value, before, _values, scalar.Style == ScalarStyle.Plain ? Span(scalar) : null);
                return value;
            case SequenceStart start:
                return Sequence(start, depth);
            case MappingStart start:
                return Mapping(start, depth);
            case var other:
                throw new YamlException(other.Start, other.End, "");
        }
    }

    private DataSequence Sequence(SequenceStart start, int depth)
    {
        var before = ++_values;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        var sequence = new DataSequence(items.DrainToImmutable(), Line(start.Start), (int)start.Start.Column);
        _anchors.Define(start.Anchor, sequence, before, _values, null);
        return sequence;
    }

    private DataMapping Mapping(MappingStart start, int depth)
    {
        var before = ++_values;
        var entries = new MappingBuilder(_path, _report);
        List<DataNode>? merged = null;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.Accept<Scalar>(out var keyEvent)) throw Stop(DataMessages.KeyNotText(Span(_parser.Current!)));
            var key = (DataScalar)Node(depth + 1);
            if (key.IsPlain && key.Text.Length == 0) throw Stop(DataMessages.KeyEmpty(Span(keyEvent)));
            var value = Node(depth + 1);
            if (value is DataScalar { IsNull: true } empty && Hashtag(keyEvent.End, skipColon: true) is var hashtag and > 0) value = empty with { HashtagColumn = hashtag };
            if (key is { IsPlain: true, Text: "<<" }) (merged ??= []).Add(value);
            else entries.Add(key, value);
        }

        // The mapping's own keys win wherever they stand, so merging comes last.
        foreach (var value in merged ?? []) Merge(entries, value);

        var mapping = entries.ToMapping(Line(start.Start), (int)start.Start.Column);
        _anchors.Define(start.Anchor, mapping, before, _values, null);
        return mapping;
    }

    private void Merge(MappingBuilder entries, DataNode value)
    {
        switch (value)
        {
            case DataMapping mapping:
                entries.Merge(mapping);
                break;
            case DataSequence sequence when sequence.Items.All(static item => item is DataMapping):
                foreach (var item in sequence.Items) entries.Merge((DataMapping)item);
                break;
            default:
                _report.Add(DataMessages.MergeNotMapping(new FileSpan(_path, value.Line, value.Column)));
                break;
        }
    }

    private DataNode Alias(AnchorAlias alias)
    {
        if (_anchors.Use(alias.Value.Value) is not { } anchor) throw Stop(DataMessages.UnknownAlias(Span(alias), alias.Value.Value));
        _values += anchor.Size;
        if (_anchors.Aliased > MaxAliasedValues) throw Stop(DataMessages.AliasBomb(Span(alias), MaxAliasedValues));
        return anchor.Value;
    }

    private DataScalar ToScalar(Scalar scalar)
    {
        var plain = scalar.Style == ScalarStyle.Plain;
        if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific)
        {
            if (scalar.Tag.Value == "tag:yaml.org,2002:str") plain = false;
            else if (!scalar.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal)) _report.Add(DataMessages.UnknownTag(Span(scalar), scalar.Tag.Value));
        }
        else if (scalar.Tag.IsNonSpecific && scalar.Style == ScalarStyle.Plain && !scalar.Tag.IsEmpty)
        {
            _report.Add(DataMessages.UnknownTag(Span(scalar), scalar.Tag.Value));
        }

        var span = Span(scalar);
        return new DataScalar(scalar.Value, plain, span.Line, span.Column, span.Length) { HashtagColumn = plain && scalar.Value.Length > 0 ? Hashtag(scalar.End, skipColon: false) : 0 };
    }

    /// <summary>Column of a <c>#word</c> after this place on its line, or 0.</summary>
    private int Hashtag(Mark after, bool skipColon)
    {
        var index = (int)after.Index;
        var rest = _text.AsSpan(index);
        if (skipColon && rest is [':', ..]) rest = rest[1..];
        rest = rest.TrimStart(" \t");
        return rest is ['#', var next, ..] && !char.IsWhiteSpace(next) && next != '#' ? (int)after.Column + _text.Length - rest.Length - index : 0;
    }

    private int Line(Mark mark) => (int)mark.Line + _lineOffset;

    private FileSpan Span(ParsingEvent e) =>
        new(_path, Line(e.Start), (int)e.Start.Column, e.Start.Line == e.End.Line ? (int)(e.End.Index - e.Start.Index) : 0);

    private YamlStop Stop(Diagnostic diagnostic)
    {
        _report.Add(diagnostic);
        return new YamlStop();
    }

    /// <summary>Leaves the recursion after a message has been made; never leaves this class.</summary>
#pragma warning disable CA1064, CA1032, MA0015
    private sealed class YamlStop : Exception;
#pragma warning restore CA1064, CA1032, MA0015
}
