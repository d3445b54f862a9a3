namespace Generator.Rendering.Escaping;

/// <summary>Follows the statements that open, divide and end blocks: their branches must end in one place of the markup, and some cannot stand inside of a tag.</summary>
internal sealed class BlockTracker(MarkupScanner markup, TemplateRewriter rewriter, bool isXml, Action<int, string, string> report)
{
    private readonly Stack<Frame> _frames = new();

    /// <summary>Whether a block is open.</summary>
    public bool IsInBlock => _frames.Count > 0;

    /// <summary>Raw text that is more than words stands here.</summary>
    public void NoteMarkup()
    {
        foreach (var frame in _frames)
        {
            // What is captured is not printed by the function around it.
            if (frame.Kind == StatementKeyword.Capture) return;
            frame.HasMarkup = true;
        }
    }

    /// <summary>A function without a name opens inside of a statement.</summary>
    public void OpenFunction(CodeStatement statement) => _frames.Push(new Frame(StatementKeyword.Func, markup.State, statement.End) { IsInner = true });

    /// <summary>Follows a statement.</summary>
    public void Move(CodeStatement statement)
    {
        switch (statement.Keyword)
        {
            case StatementKeyword.If or StatementKeyword.Case or StatementKeyword.For or StatementKeyword.While or StatementKeyword.With:
                _frames.Push(new Frame(statement.Keyword, markup.State, statement.End));
                break;
            case StatementKeyword.TableRow or StatementKeyword.Capture or StatementKeyword.Wrap or StatementKeyword.Func:
                OpenFresh(statement);
                break;
            case StatementKeyword.Else or StatementKeyword.When when _frames.TryPeek(out var frame):
                EndBranch(frame, statement);
                frame.HasElse |= statement.Keyword == StatementKeyword.Else && !statement.Text.StartsWith("else if", StringComparison.Ordinal);
                markup.State = frame.Entry;
                break;
            case StatementKeyword.End when _frames.TryPop(out var frame):
                Close(frame, statement);
                break;
            case StatementKeyword.Jump when _frames.FirstOrDefault(static f => f.Kind is StatementKeyword.For or StatementKeyword.While or StatementKeyword.TableRow) is { } loop:
                Meet(loop, markup.State, statement);
                break;
            case StatementKeyword.Return when markup.State.Place != MarkupPlace.Text:
                report(statement.Start, "`ret` stands inside a tag or a script, which would stay open.", "Let the branches of an {{ if }} print what is different, or return before the tag begins.");
                break;
        }
    }

    /// <summary>Blocks whose text is markup of its own.</summary>
    private void OpenFresh(CodeStatement statement)
    {
        var name = Name(statement.Keyword);
        if (statement.Keyword != StatementKeyword.Func && markup.State.Place != MarkupPlace.Text)
        {
            var help = statement.Keyword == StatementKeyword.Capture ? "Capture in the text between tags, and print the variable here." : "Put it in the text between tags.";
            report(statement.Start, $"`{name}` stands inside a tag.", help);
        }

        if (statement.Keyword == StatementKeyword.Capture && _frames.Any(static f => f.Kind is StatementKeyword.Func or StatementKeyword.Wrap))
            rewriter.Insert(statement.End, ";" + (isXml ? EscapeCalls.CaptureXml : EscapeCalls.CaptureHtml));
        _frames.Push(new Frame(statement.Keyword, markup.State, statement.End));
        markup.State = MarkupState.Text;
    }

    private void EndBranch(Frame frame, CodeStatement statement)
    {
        if (frame.Kind == StatementKeyword.Case && frame.End is null && statement.Keyword == StatementKeyword.When && !frame.SeenBranch)
        {
            frame.SeenBranch = true;
            return;
        }

        Meet(frame, markup.State, statement);
    }

    private void Close(Frame frame, CodeStatement statement)
    {
        if (frame.Kind is StatementKeyword.Capture or StatementKeyword.Func or StatementKeyword.Wrap or StatementKeyword.TableRow)
        {
            if (markup.State.Place != MarkupPlace.Text) report(statement.Start, $"The text of this `{Name(frame.Kind)}` ends inside a tag.", "Close the tag before `end`.");
            if (frame is { HasMarkup: true, IsInner: false, Kind: StatementKeyword.Func or StatementKeyword.Wrap }) rewriter.Insert(frame.BodyStart, ";" + EscapeCalls.MarkupOnly);
            markup.State = frame.Entry;
            return;
        }

        Meet(frame, markup.State, statement);
        if (!frame.HasElse) Meet(frame, frame.Entry, statement);
        markup.State = frame.End ?? frame.Entry;
    }

    private void Meet(Frame frame, MarkupState state, CodeStatement statement)
    {
        if (frame.End is not { } end)
        {
            frame.End = state;
            return;
        }

        if (MarkupState.Join(end, state) is { } joined)
        {
            frame.End = joined;
            return;
        }

        report(statement.Start, $"The branches of this `{Name(frame.Kind)}` end in different places of the markup.", "Let each branch open and close the same tags and quotes.");
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
    private sealed class Frame(StatementKeyword kind, MarkupState entry, int bodyStart)
    {
        public StatementKeyword Kind => kind;

        public MarkupState Entry => entry;

        /// <summary>Offset behind the statement that opened it.</summary>
        public int BodyStart => bodyStart;

        public MarkupState? End { get; set; }

        public bool HasElse { get; set; }

        public bool SeenBranch { get; set; }

        /// <summary>There is raw text in it that is more than words.</summary>
        public bool HasMarkup { get; set; }

        /// <summary>It has no name and opened inside of a statement.</summary>
        public bool IsInner { get; init; }
    }
}
