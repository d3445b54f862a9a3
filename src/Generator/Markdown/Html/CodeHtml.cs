using System.Buffers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Html;

/// <summary>Writes code, which reads from left to right whatever the page's direction is.</summary>
internal static class CodeHtml
{
    private static readonly SearchValues<char> LatinLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static void Write(BodyContext context, CodeBlock code)
    {
        var html = context.Out;
        var attributes = code.TryGetAttributes();

        // A wide block scrolls, and only what can be focused can be scrolled with the keyboard.
        html.Append("<pre");
        if (!HasDirection(attributes) && !IsArabic(code)) html.Append(" dir=\"ltr\"");
        html.Append(" tabindex=\"0\"");
        AttributesHtml.Write(context, code, skipClasses: true);
        html.Append("><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } info }) html.AppendAttribute("class", "language-" + info);
        html.Append('>');
        for (var i = 0; i < code.Lines.Count; i++)
        {
            html.AppendText(code.Lines.Lines[i].Slice.AsSpan());
            html.Append('\n');
        }

        html.Append("</code></pre>\n");
    }

    public static void Write(BodyContext context, CodeInline code)
    {
        var html = context.Out;
        html.Append("<code");
        var text = code.ContentSpan;
        if (!HasDirection(code.TryGetAttributes()) && !IsArabic(text)) html.Append(" dir=\"ltr\"");
        AttributesHtml.Write(context, code);
        html.Append('>');
        html.AppendText(text);
        html.Append("</code>");
    }

    private static bool HasDirection(HtmlAttributes? attributes)
    {
        if (attributes?.Properties is not { } properties) return false;
        foreach (var (name, _) in properties)
        {
            if (name.Equals("dir", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsArabic(CodeBlock code)
    {
        var arabic = false;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.AsSpan();
            if (line.ContainsAny(LatinLetters)) return false;
            arabic |= HasArabicLetter(line);
        }

        return arabic;
    }

    private static bool IsArabic(ReadOnlySpan<char> text) => !text.ContainsAny(LatinLetters) && HasArabicLetter(text);

    private static bool HasArabicLetter(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0620', '\u064A') >= 0;
}
