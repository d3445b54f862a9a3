using Generator.Arabic;
using Generator.Diagnostics.Catalogue;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Text;

/// <summary>Writes the text of one leaf block after another, with <c>bdi</c> around what must be isolated.</summary>
internal sealed class LeafText
{
    private readonly BlockText _text = new();
    private readonly IsolateMarks _marks = new();
    private readonly List<IsolatedRun> _runs = [];
    private BodyContext? _context;
    private LeafBlock? _block;
    private int _segment;
    private int _controls;
    private int _firstControl;
    private int _isolated;
    private bool _isClean;

    public void Reset(BodyContext context)
    {
        _context = context;
        _isClean = !CleanText.MayNeedCleaning(context.Source.Markdown);
        _block = null;
        _controls = 0;
        _isolated = 0;
    }

    /// <summary>Prepares a block, whose text is written next, in order.</summary>
    public void Begin(LeafBlock block)
    {
        _segment = 0;
        if (_block == block)
        {
            _marks.Rewind();
            return;
        }

        _block = block;
        _text.Read(block, _context!.Source.IsArabic, _isClean, _context.Source.IsDated ? LintScope.Dated : LintScope.Undated);
        _marks.Read(_text);
        if (_text.FirstControl >= 0) AddControls(_context.Lines.Original(_text.FirstControl), _text.Controls);
    }

    /// <summary>Reports the doubtful spellings of the block that was begun.</summary>
    public void ReportFindings()
    {
        foreach (var finding in _text.Findings)
            _context!.Diagnostics.Add(SpellingMessages.Of(_context.Lines.At(_text.SourceOffset(finding.Offset), finding.Length), finding, _text.Slice(finding.Offset, finding.Length)));
    }

    /// <summary>Notes control characters that were dropped.</summary>
    /// <param name="first">Where the first one stood in the author's text.</param>
    /// <param name="count">How many.</param>
    public void AddControls(int first, int count)
    {
        if (_controls == 0 || first < _firstControl) _firstControl = first;
        _controls += count;
    }

    /// <summary>Ends the block.</summary>
    public void End() => _marks.Finish(_context!.Out);

    /// <summary>The text of a block, on one line.</summary>
    public string PlainOf(LeafBlock block)
    {
        Begin(block);
        return _text.Plain();
    }

    /// <summary>A text without markup as a reader sees it, on one line.</summary>
    public string Plain(string text) => DisplayForm.Of(text, _context!.Source.IsArabic);

    /// <summary>Writes a text without markup, with <c>bdi</c> around what must be isolated.</summary>
    public void WritePlain(string text)
    {
        var plain = Plain(text);
        _runs.Clear();
        if (_context!.Source.IsArabic) Bidi.Isolates(plain, _runs);
        var written = 0;
        foreach (var run in _runs)
        {
            _context.Out.AppendText(plain.AsSpan(written..run.Start));
            OpenIsolate(run);
            written = run.Start + run.Length;
            _context.Out.AppendText(plain.AsSpan(run.Start..written));
            CloseIsolate(run);
        }

        _context.Out.AppendText(plain.AsSpan(written));
    }

    /// <summary>Writes a literal or an entity of the block.</summary>
    public void Write(Inline node, ReadOnlySpan<char> original)
    {
        var segments = _text.Segments;
        for (var i = _segment; i < segments.Count; i++)
        {
            if (!ReferenceEquals(segments[i].Node, node)) continue;
            _segment = i + 1;
            _marks.Write(_context!.Out, _text[segments[i]], segments[i].Start);
            return;
        }

        // Inside what is isolated as a whole, text stays as its author wrote it.
        _context!.Out.AppendText(original);
    }

    /// <summary>Opens what must be isolated from before this node on.</summary>
    public void Before(Inline node)
    {
        if (_marks.HasCrossing) _marks.Before(_context!.Out, node);
    }

    /// <summary>Closes what was isolated up to the end of this node.</summary>
    public void After(Inline node)
    {
        if (_marks.HasCrossing) _marks.After(_context!.Out, node);
    }

    public void OpenIsolate(IsolatedRun run)
    {
        if (_isolated++ == 0) _context!.Out.Append(run.OpeningTags);
    }

    public void CloseIsolate(IsolatedRun run)
    {
        if (--_isolated == 0) _context!.Out.Append(run.ClosingTags);
    }

    public void ReportControls()
    {
        if (_controls > 0) _context!.Diagnostics.Add(MarkdownMessages.ControlsStripped(_context.Lines.OfOriginal(_firstControl, 1)));
    }
}
