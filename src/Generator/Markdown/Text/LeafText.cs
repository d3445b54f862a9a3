using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Text;

/// <summary>Writes the literal text of one leaf block after another.</summary>
internal sealed class LeafText
{
    private BodyContext? _context;
    private int _isolated;

    public void Reset(BodyContext context)
    {
        _context = context;
        _isolated = 0;
    }

    public void Write(LiteralInline literal) => _context!.Out.AppendText(literal.Content.AsSpan());

    public void WritePlain(string text) => _context!.Out.AppendText(Plain(text));

    public string PlainOf(LeafBlock block) => Plain(_context!.Plain.Of(block));

    public string Plain(string text) => _context is null ? text : string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public void OpenIsolate()
    {
        if (_isolated++ == 0) _context!.Out.Append("<bdi dir=\"ltr\">");
    }

    public void CloseIsolate()
    {
        if (--_isolated == 0) _context!.Out.Append("</bdi>");
    }
}
