using System.Buffers;
using System.Collections.Immutable;

namespace Generator.Rendering.Escaping;

/// <summary>
/// Contextual escaping in the manner of Go's html/template, without touching the engine: the raw text of a template says for each <c>{{ }}</c> whether it stands
/// in HTML text, a quoted attribute, a URL, a script, a style, or XML. Text is what values are escaped for anyway; in every other place a printing expression gets a call
/// before it that says so (<see cref="EscapeCalls"/>) and one behind it that takes it back.
/// </summary>
internal sealed class TemplateScanner
{
    private static readonly SearchValues<char> NotInTargets = SearchValues.Create("\"'`|?(");

    private readonly string _text;
    private readonly bool _isXml;
    private readonly MarkupScanner _markup;
    private readonly TemplateRewriter _rewriter;
    private readonly Stack<Frame> _frames = new();
    private readonly List<TemplateProblem> _problems = [];

    private TemplateScanner(string text, bool isXml)
    {
        _text = text;
        _markup = new MarkupScanner(isXml);
        _rewriter = new TemplateRewriter(text);
        _isXml = isXml;
    }

    /// <summary>Scans a template.</summary>
    /// <param name="text">The author's text.</param>
    /// <param name="isXml">Whether it makes XML instead of HTML.</param>
    public static ScannedTemplate Scan(string text, bool isXml)
    {
        var scanner = new TemplateScanner(text, isXml);
        scanner.Run();
        return scanner._rewriter.Finish([.. scanner._problems]);
    }

    private void Run()
    {
        var position = 0;
        while (position < _text.Length)
        {
            var open = _text.IndexOf('{', position);
            if (open < 0 || open + 1 == _text.Length)
            {
                _markup.Advance(_text.AsSpan(position));
                return;
            }

            if (_text[open + 1] == '{')
            {
                _markup.Advance(_text.AsSpan(position, open - position));
                var start = open + 2;
                if (start < _text.Length && _text[start] is '-' or '~') start++;
                var block = CodeBlockReader.Read(_text, start);
                Visit(block);
                position = block.AfterEnd;
            }
            else if (_text[open + 1] == '%' && EscapeBlock(open) is { } escaped)
            {
                _markup.Advance(_text.AsSpan(position, open - position));
                _markup.Advance(_text.AsSpan(escaped.Start, escaped.Length));
                position = escaped.After;
            }
            else
            {
                _markup.Advance(_text.AsSpan(position, open + 1 - position));
                position = open + 1;
            }
        }
    }

    /// <summary><c>{%{ … }%}</c>, with any number of percent signs: raw text.</summary>
    private (int Start, int Length, int After)? EscapeBlock(int open)
    {
        var start = open + 1;
        while (start < _text.Length && _text[start] == '%') start++;
        if (start == _text.Length || _text[start] != '{') return null;
        var close = "}" + new string('%', start - open - 1) + "}";
        var end = _text.IndexOf(close, start + 1, StringComparison.Ordinal);
        return end < 0 ? (start + 1, _text.Length - start - 1, _text.Length) : (start + 1, end - start - 1, end + close.Length);
    }

    private void Visit(CodeBlock block)
    {
        foreach (var statement in block.Statements)
        {
            Move(statement);
            if (statement.Keyword == StatementKeyword.None && !IsAssignment(statement.Text)) Mark(statement);
            for (var i = 0; i < statement.InnerBlocks; i++) _frames.Push(new Frame(StatementKeyword.Func, _markup.State));
        }
    }

    /// <summary>Puts the calls around an expression that may print.</summary>
    private void Mark(CodeStatement statement)
    {
        if (ContextHere(statement) is not { } context || context == DefaultContext) return;
        if (statement.InnerBlocks > 0)
        {
            Report(statement.Start, "A function with a body of its own cannot be printed inside a tag.", "Name it in a {{ func }} before, and print its result here.");
            return;
        }

        _rewriter.Insert(statement.Start, EscapeCalls.Enter(context));
        _rewriter.Insert(statement.End, EscapeCalls.Leave);
    }

    private EscapeContext DefaultContext => _isXml ? EscapeContext.XmlText : EscapeContext.Text;

    private static bool IsAssignment(string statement)
    {
        var equals = statement.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals + 1 < statement.Length && statement[equals + 1] is not ('=' or '>')
            && statement[equals - 1] is not ('=' or '!' or '<' or '>')
            && statement.AsSpan(0, equals).IndexOfAny(NotInTargets) < 0;
    }

    /// <summary>Follows a statement that opens, divides or ends a block.</summary>
    private void Move(CodeStatement statement)
    {
        switch (statement.Keyword)
        {
            case StatementKeyword.If or StatementKeyword.Case or StatementKeyword.For or StatementKeyword.While or StatementKeyword.TableRow or StatementKeyword.With:
                _frames.Push(new Frame(statement.Keyword, _markup.State));
                break;
            case StatementKeyword.Capture or StatementKeyword.Func or StatementKeyword.Wrap:
                OpenFresh(statement);
                break;
            case StatementKeyword.Else or StatementKeyword.When when _frames.TryPeek(out var frame):
                EndBranch(frame, statement);
                frame.HasElse |= statement.Keyword == StatementKeyword.Else && !statement.Text.StartsWith("else if", StringComparison.Ordinal);
                _markup.State = frame.Entry;
                break;
            case StatementKeyword.End when _frames.TryPop(out var frame):
                Close(frame, statement);
                break;
        }
    }

    private void OpenFresh(CodeStatement statement)
    {
        if (statement.Keyword == StatementKeyword.Capture && _markup.State.Place != MarkupPlace.Text)
            Report(statement.Start, "`capture` stands inside a tag.", "Capture in the text between tags, and print the variable here.");
        _frames.Push(new Frame(statement.Keyword, _markup.State));
        _markup.State = MarkupState.Text;
    }

    private void EndBranch(Frame frame, CodeStatement statement)
    {
        if (frame.Kind == StatementKeyword.Case && frame.End is null && statement.Keyword == StatementKeyword.When && !frame.SeenBranch)
        {
            frame.SeenBranch = true;
            return;
        }

        Meet(frame, _markup.State, statement);
    }

    private void Close(Frame frame, CodeStatement statement)
    {
        if (frame.Kind is StatementKeyword.Capture or StatementKeyword.Func or StatementKeyword.Wrap)
        {
            if (_markup.State.Place != MarkupPlace.Text) Report(statement.Start, $"The text of this `{Name(frame.Kind)}` ends inside a tag.", "Close the tag before `end`.");
            _markup.State = frame.Entry;
            return;
        }

        Meet(frame, _markup.State, statement);
        if (!frame.HasElse) Meet(frame, frame.Entry, statement);
        _markup.State = frame.End ?? frame.Entry;
    }

    private void Meet(Frame frame, MarkupState state, CodeStatement statement)
    {
        if (frame.End is not { } end)
        {
            frame.End = state;
            return;
        }

        frame.End = MarkupState.Join(end, state);
        if (frame.End is not null) return;
        frame.End = end;
        Report(statement.Start, $"The branches of this `{Name(frame.Kind)}` end in different places of the markup.", "Let each branch open and close the same tags and quotes.");
    }

    /// <summary>What a value printed here would be; null after reporting that nothing can be printed here safely.</summary>
    private EscapeContext? ContextHere(CodeStatement statement)
    {
        var state = _markup.State;
        switch (state.Place)
        {
            case MarkupPlace.Text: return DefaultContext;
            case MarkupPlace.RcData: return EscapeContext.RcData;
            case MarkupPlace.QuotedValue: return InAttribute(state, statement);
            case MarkupPlace.Script: return EscapeContext.Script;
            case MarkupPlace.ScriptString: return EscapeContext.ScriptString;
            case MarkupPlace.RawText when state.Element == "style": return EscapeContext.Css;
            case MarkupPlace.CData when _isXml: return EscapeContext.XmlText;
        }

        var (place, help) = state.Place switch
        {
            MarkupPlace.UnquotedValue or MarkupPlace.BeforeAttributeValue => ("in an attribute without quotes", "Put the value in double quotes."),
            MarkupPlace.Comment or MarkupPlace.Declaration or MarkupPlace.CData => ("in a comment or declaration", "Print it outside, or use a template comment: {{ # … }}."),
            MarkupPlace.ScriptTemplate => ("in a script's template literal", "Put the value into a variable of the script: const x = {{ value | json }};"),
            MarkupPlace.ScriptLineComment or MarkupPlace.ScriptBlockComment => ("in a script's comment", "Print it outside of the comment."),
            MarkupPlace.RawText => ("in the raw text of an element", "Print it in the text of another element."),
            _ => ("inside a tag's name or among its attributes", "Print values in quoted attributes; use {{ if }} for attributes that come and go."),
        };
        Report(statement.Start, $"A value cannot be printed safely {place}.", help);
        return null;
    }

    private EscapeContext? InAttribute(MarkupState state, CodeStatement statement)
    {
        if (_isXml) return EscapeContext.XmlAttribute;
        switch (state.Attribute)
        {
            case AttributeKind.Plain: return EscapeContext.Attribute;
            case AttributeKind.SrcSet: return EscapeContext.SrcSet;
            case AttributeKind.Style: return EscapeContext.Css;
            case AttributeKind.Url:
                return state.UrlPart switch
                {
                    UrlPart.Start or UrlPart.Mixed => EscapeContext.UrlStart,
                    UrlPart.Path => EscapeContext.UrlPath,
                    _ => EscapeContext.UrlQuery,
                };
            default:
                Report(statement.Start, "A value cannot be printed safely in an attribute that holds code.", "Put it in a data- attribute and read it from a script.");
                return null;
        }
    }

    private void Report(int offset, string message, string help)
    {
        var (line, column) = _rewriter.PlaceOf(offset);
        _problems.Add(new TemplateProblem(line, column, message, help));
    }

    private static string Name(StatementKeyword keyword) => keyword switch
    {
        StatementKeyword.TableRow => "tablerow",
        StatementKeyword.If => "if",
        StatementKeyword.Case => "case",
        StatementKeyword.For => "for",
        StatementKeyword.While => "while",
        StatementKeyword.With => "with",
        StatementKeyword.Wrap => "wrap",
        StatementKeyword.Capture => "capture",
        _ => "func",
    };

    /// <summary>An open block: where it began, and where its branches so far ended.</summary>
    private sealed class Frame(StatementKeyword kind, MarkupState entry)
    {
        public StatementKeyword Kind => kind;

        public MarkupState Entry => entry;

        public MarkupState? End { get; set; }

        public bool HasElse { get; set; }

        public bool SeenBranch { get; set; }
    }
}
