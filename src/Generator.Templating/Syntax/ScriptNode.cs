using Generator.Templating.Parsing;

namespace Generator.Templating.Syntax;

/// <summary>A piece of a parsed template. Immutable; it knows where it stands.</summary>
public abstract class ScriptNode
{
    private readonly SourceText? _source;
    private object? _span;

    private protected ScriptNode(SourceText? source, int start, int end)
    {
        _source = source;
        Start = start;
        End = end;
    }

    private protected ScriptNode(in SourceRange range) : this(range.Source, range.Start, range.End)
    {
    }

    /// <summary>Where the piece stands. Lines are counted when this is asked for.</summary>
    public SourceSpan Span => (SourceSpan)(_span ??= _source?.Span(Start, End) ?? default(SourceSpan));

    /// <summary>The place right behind the piece.</summary>
    internal SourceSpan SpanBehind => _source?.Span(End, End + 1) ?? default;

    /// <summary>Offset of the first character.</summary>
    internal int Start { get; }

    /// <summary>Offset behind the last character.</summary>
    internal int End { get; }

    internal SourceText? Source => _source;

    /// <summary>The piece as it is written.</summary>
    public override string ToString() => _source?.Text[Start..Math.Min(End, _source.Text.Length)] ?? string.Empty;
}
