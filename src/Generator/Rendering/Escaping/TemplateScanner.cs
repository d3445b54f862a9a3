using System.Buffers;

namespace Generator.Rendering.Escaping;

/// <summary>
/// Contextual escaping in the manner of Go's html/template, without touching the engine: the raw text of a template says for each <c>{{ }}</c> whether it stands
/// in HTML text, a quoted attribute, a URL, a script, a style, or XML. Text is what values are escaped for anyway; in every other place a printing expression gets a call
/// before it that says so (<see cref="EscapeCalls"/>) and one behind it that takes it back.
/// </summary>
internal sealed class TemplateScanner
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>&\"'`");

    private readonly string _text;
    private readonly bool _isXml;
    private readonly MarkupScanner _markup;
    private readonly BlockTracker _blocks;
    private readonly TemplateRewriter _rewriter;
    private readonly List<TemplateProblem> _problems = [];
    private (int Start, int Length) _raw;

    private TemplateScanner(string text, bool isXml)
    {
        (_text, _isXml) = (text, isXml);
        _rewriter = new TemplateRewriter(text);
        _markup = new MarkupScanner(isXml, Report);
        _blocks = new BlockTracker(_markup, _rewriter, isXml, Report);
    }

    /// <summary>Scans a template.</summary>
    /// <param name="text">The author's text.</param>
    /// <param name="isXml">Whether it makes XML instead of HTML.</param>
    public static ScannedTemplate Scan(string text, bool isXml)
    {
        var scanner = new TemplateScanner(text, isXml);
        scanner.Run();
        scanner.Finish();
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
                Advance(position, _text.Length - position);
                return;
            }

            if (_text[open + 1] == '{')
            {
                Advance(position, open - position);
                var start = open + 2;
                if (start < _text.Length && _text[start] is '-' or '~') start++;
                var block = CodeBlockReader.Read(_text, start);
                Visit(block);
                position = block.AfterEnd;
            }
            else if (_text[open + 1] == '%' && EscapeBlock(open) is { } escaped)
            {
                Advance(position, open - position);
                Advance(escaped.Start, escaped.Length);
                position = escaped.After;
            }
            else
            {
                Advance(position, open + 1 - position);
                position = open + 1;
            }
        }
    }

    /// <summary>Nothing may be open at the end: another template goes on there, and does not know.</summary>
    private void Finish()
    {
        if (_blocks.IsInBlock || _markup.State.Place == MarkupPlace.Text) return;
        Report(_markup.LastOpening, $"The template ends inside of what begins here: {PlaceName(_markup.State.Place)}.", "Close it in the same template.");
    }

    private void Advance(int start, int length)
    {
        if (length == 0) return;
        var text = _text.AsSpan(start, length);
        _raw = (start, length);
        _markup.Advance(text, start);
        if (text.ContainsAny(Markup)) _blocks.NoteMarkup();
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
        if (block.Reserved >= 0) Report(block.Reserved, $"Names that begin with `{EscapeCalls.Prefix}` are reserved.", "Choose another name.");
        if (_raw.Length > 0) _markup.CheckCut(_text.AsSpan(_raw.Start, _raw.Length), _raw.Start);
        _raw = default;
        foreach (var statement in block.Statements)
        {
            if (statement.Keyword == StatementKeyword.None) Mark(statement);
            else _blocks.Move(statement);
            for (var i = 0; i < statement.InnerBlocks; i++) _blocks.OpenFunction(statement);
        }
    }

    /// <summary>Puts the calls around an expression that may print. An assignment prints nothing itself, but a function that it calls may.</summary>
    private void Mark(CodeStatement statement)
    {
        if (_markup.State.Place == MarkupPlace.Text) return;
        if (Places.ContextOf(_markup.State, _isXml, out var refusal) is not { } context)
        {
            if (!IsAssignment(statement.Text)) Report(statement.Start, $"A value cannot be printed safely {refusal.Place}.", refusal.Help);
            return;
        }

        if (statement.InnerBlocks > 0)
        {
            Report(statement.Start, "A function with a body of its own cannot be printed inside a tag.", "Name it in a {{ func }} before, and print its result here.");
            return;
        }

        _rewriter.Insert(statement.Start, EscapeCalls.Enter(context));
        _rewriter.Insert(statement.End, EscapeCalls.Leave);
        if (!IsAssignment(statement.Text)) _markup.Printed();
    }

    private static readonly SearchValues<char> NotInTargets = SearchValues.Create("\"'`|?(");

    private static bool IsAssignment(string statement)
    {
        var equals = statement.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals + 1 < statement.Length && statement[equals + 1] is not ('=' or '>')
            && statement[equals - 1] is not ('=' or '!' or '<' or '>')
            && statement.AsSpan(0, equals).IndexOfAny(NotInTargets) < 0;
    }

    private void Report(int offset, string message, string help)
    {
        var (line, column) = _rewriter.PlaceOf(offset);
        var problem = new TemplateProblem(line, column, message, help);
        if (!_problems.Contains(problem)) _problems.Add(problem);
    }

    private static string PlaceName(MarkupPlace place) => place switch
    {
        MarkupPlace.Comment => "a comment",
        MarkupPlace.Declaration or MarkupPlace.CData => "a declaration",
        MarkupPlace.Script => "a script",
        MarkupPlace.Style => "a style",
        MarkupPlace.RawText or MarkupPlace.RcData => "an element that holds only text",
        MarkupPlace.QuotedValue => "a tag, in a quoted attribute",
        _ => "a tag",
    };
}
