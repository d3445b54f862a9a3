using Generator.Rendering.Escaping;

namespace Generator.Rendering;

/// <summary>
/// The rendering of pages on one thread: escapes every printed value for the place in which it stands. Raw text of templates does not pass here; values of both
/// engines do (<see cref="Write(TemplateSpan, object?)"/>).
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private readonly Stack<EscapeContext> _outer = new();

    public PageContext(ScriptObject builtins) : base(builtins)
    {
        AutoIndent = false;
        LoopLimit = 0;
        LimitToString = 0;
        NewLine = "\n";
        EnableRelaxedMemberAccess = true;
    }

    /// <summary>The place in which values are printed now.</summary>
    public EscapeContext Escape { get; private set; }

    /// <summary>Layout that the page's template asked for with <c>layout</c>.</summary>
    public string? Layout { get; set; }

    /// <summary>Values are printed in another place from here on.</summary>
    public void Enter(EscapeContext context)
    {
        _outer.Push(Escape);
        Escape = context;
    }

    /// <summary>Takes back the last <see cref="Enter"/>.</summary>
    public void Leave() => Escape = _outer.Count > 0 ? _outer.Pop() : Escape;

    /// <summary>Forgets what a page left behind.</summary>
    public void Restart(EscapeContext start)
    {
        _outer.Clear();
        Escape = start;
        Layout = null;
    }

    /// <inheritdoc/>
    public override TemplateContext Write(TemplateSpan span, object? textAsObject)
    {
        if (textAsObject is null || !EnableOutput) return this;
        if (Escape == EscapeContext.Text && textAsObject is string text) Escaper.Text(text, Output);
        else ValueWriter.Write(this, textAsObject);
        return this;
    }
}
