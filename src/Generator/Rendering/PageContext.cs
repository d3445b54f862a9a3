using System.Runtime.InteropServices;
using Generator.Caching;
using Generator.Diagnostics;
using Generator.Rendering.Escaping;
using Generator.Rendering.Failures;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>
/// The rendering of pages on one thread: escapes every printed value for the place in which it stands. Raw text of templates does not pass here; values of both
/// engines do (<see cref="Write(TemplateSpan, object?)"/>).
/// </summary>
internal sealed partial class PageContext : TemplateContext
{
    private readonly List<TemplateSpan> _trail = [];
    private readonly Stack<Utf8Output> _spareOutputs = new();
    private readonly int _megabytes;
    private OuterPlace[] _outer = new OuterPlace[16];
    private int _depth;

    /// <summary>How many captures are among <see cref="_outer"/>.</summary>
    private int _captures;

    public PageContext(ScriptObject builtins, RenderingRules rules) : base(builtins)
    {
        AutoIndent = false;
        _megabytes = rules.Limits.PageMegabytes;
        LoopLimit = rules.Limits.LoopSteps;
        RecursiveLimit = rules.Limits.Recursion;
        RegexTimeOut = TimeSpan.FromSeconds(rules.Limits.RegexSeconds);

        // The official engine would cut the output silently; Utf8Output stops a page that grows too large.
        LimitToString = 0;
        NewLine = "\n";
        EnableRelaxedMemberAccess = true;
        StrictVariables = rules.Strict;
        if (rules.Strict) TryGetMember = MissingMember;
        IsStrict = rules.Strict;
    }

    /// <summary>Where is noted what the page reads.</summary>
    public required Reads Reads { get; init; }

    /// <summary>Whether missing members are errors.</summary>
    public bool IsStrict { get; }

    /// <summary>The place in which values are printed now.</summary>
    public EscapeContext Escape { get; private set; }

    /// <summary>Layout that the page's template asked for with <c>layout</c>, and where.</summary>
    public (string Name, TemplateSpan Span)? Layout { get; set; }

    /// <summary>What the page's templates put into the layout's blocks.</summary>
    public Dictionary<string, HtmlValue> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>After a failure: the includes that led to it, innermost first.</summary>
    public IReadOnlyList<TemplateSpan> IncludeTrail => _trail;

    /// <summary>The text that is printed for a value where nothing is escaped.</summary>
    public string TextOf(object? value) => ObjectToString(value) ?? string.Empty;

    /// <summary>Whether what is printed now is HTML text, so that markup can be printed as it is.</summary>
    public bool PrintsHtml
    {
        get
        {
            Settle();
            return Escape == EscapeContext.Text;
        }
    }

    /// <summary>Values are printed in another place from here on.</summary>
    public void Enter(EscapeContext context)
    {
        Settle();
        Push(context, null);
    }

    /// <summary>Takes back the last <see cref="Enter"/>.</summary>
    public void Leave()
    {
        Settle();
        if (_depth > 0) Pop();
    }

    /// <summary>
    /// A <c>capture</c> inside a function begins: what it captures is markup of its own, wherever the function is called. It ends when its output is gone, because <c>ret</c> and
    /// <c>break</c> can leave it at any place.
    /// </summary>
    public void EnterCapture(EscapeContext context)
    {
        Push(context, Output);
    }

    /// <summary>How many <see cref="Enter"/> are open.</summary>
    public int Depth => _depth;

    /// <summary>Takes back everything since there were <paramref name="depth"/>; calls that were never made cannot be taken back.</summary>
    public void Restore(int depth, EscapeContext escape)
    {
        while (_depth > depth) Pop();
        while (_depth < depth) Push(escape, null);
        Escape = escape;
    }

    /// <summary>Whether a part is rendered that can stand in any page, so that nothing in it may reach this one.</summary>
    public bool IsAlone { get; set; }

    /// <summary>An output for a part of a page, with the page's limit. After a failure it is not given back.</summary>
    public Utf8Output RentOutput()
    {
        var output = _spareOutputs.Count > 0 ? _spareOutputs.Pop() : new Utf8Output();
        output.Restart(_megabytes);
        return output;
    }

    /// <summary>Gives an output back.</summary>
    public void GiveBack(Utf8Output output) => _spareOutputs.Push(output);

    /// <summary>Gives an output back for what was written to it.</summary>
    public HtmlValue Return(Utf8Output output)
    {
        HtmlValue html = output.Length == 0 ? HtmlValue.Empty : new HtmlBytes(output.Written.ToArray());
        GiveBack(output);
        return html;
    }

    /// <summary>Forgets what a page left behind.</summary>
    public void Restart(EscapeContext start)
    {
        while (_depth > 0) Pop();
        _trail.Clear();
        Escape = start;
        Layout = null;
    }

    /// <summary>Notes on a failure's way out that it passed an include. Always false, for use as an exception filter.</summary>
    public bool NoteInclude(TemplateSpan call)
    {
        _trail.Add(call);
        return false;
    }

    /// <inheritdoc/>
    public override TemplateContext Write(TemplateSpan span, object? textAsObject)
    {
        if (textAsObject is not null && EnableOutput) Write(textAsObject);
        return this;
    }

    private void Write(object value)
    {
        Settle();
        if (value is not string text) ValueWriter.Write(this, value);
        else if (Escape == EscapeContext.Text) Escaper.Text(text, Output);
        else ValueWriter.Write(this, text);
    }

    private void Settle()
    {
        while (_captures > 0 && _outer[_depth - 1].Capture is { } capture && !ReferenceEquals(capture, Output)) Pop();
    }

    private void Push(EscapeContext inner, IScriptOutput? capture)
    {
        if (_depth == _outer.Length) Array.Resize(ref _outer, _depth * 2);
        _outer[_depth++] = new OuterPlace(Escape, capture);
        if (capture is not null) _captures++;
        Escape = inner;
    }

    private void Pop()
    {
        ref var outer = ref _outer[--_depth];
        Escape = outer.Escape;
        if (outer.Capture is null) return;
        _captures--;
        outer = default;
    }

    /// <summary>What holds again when an inner place is left.</summary>
    /// <param name="Escape">The place around it.</param>
    /// <param name="Capture">What a capture prints to, when the inner place ends with it.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct OuterPlace(EscapeContext Escape, IScriptOutput? Capture);

    private static bool MissingMember(TemplateContext context, TemplateSpan span, object target, string member, out object? value)
    {
        value = null;
        return target is ModelObject model ? throw Missing(span, model, member) : false;
    }

    /// <summary>The failure that a part of the site has no such member.</summary>
    public static TemplateFault Missing(TemplateSpan span, ModelObject target, string member) =>
        new(span, $"The {target.TypeName} has no member `{member}`", Suggestions.Question(member, target.GetMembers()));
}
