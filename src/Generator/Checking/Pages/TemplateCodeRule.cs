using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Pages;

/// <summary>Finds <c>{{ … }}</c> and <c>{% … %}</c> that readers would see: shortcodes and tags that came with an article from another generator. In code they are meant to be seen.</summary>
internal static class TemplateCodeRule
{
    private const int MaxShown = 60;

    private static readonly SearchValues<string> Openings = SearchValues.Create(["{{", "{%"], StringComparison.Ordinal);

    /// <summary>Whether there is anything of the kind in a page as published; most have none, and then its texts are not looked at.</summary>
    public static bool MayApply(string html) => html.AsSpan().IndexOfAny(Openings) >= 0;

    /// <summary>Adds a finding for the first of them in each element.</summary>
    public static void Check(IDocument document, List<PageFinding> findings)
    {
        if (document.Body is not { } body) return;
        INode? last = null;
        foreach (var text in body.Descendants<IText>())
        {
            var start = text.Data.AsSpan().IndexOfAny(Openings);
            if (start < 0 || text.Parent == last || IsCode(text)) continue;
            last = text.Parent;
            findings.Add(CheckMessages.TemplateCode(Whole(text, start), new Clue(ClueKind.Text, text.Data.Substring(start, 2))));
        }
    }

    /// <summary>From the opening up to its closing, across the elements that isolate Latin words.</summary>
    private static string Whole(IText text, int start)
    {
        var all = new StringBuilder(text.Data[start..]);
        for (var next = text.NextSibling; next is not null && all.Length < MaxShown; next = next.NextSibling) all.Append(next.TextContent);
        var shown = all.ToString();
        var end = shown.IndexOf(shown[1] == '{' ? "}}" : "%}", StringComparison.Ordinal);
        return end >= 0 ? shown[..(end + 2)] : shown[..Math.Min(shown.Length, MaxShown)];
    }

    private static bool IsCode(INode text)
    {
        for (var element = text.ParentElement; element is not null; element = element.ParentElement)
        {
            if (element.LocalName is "code" or "pre" or "kbd" or "samp" or "script" or "style" or "template" or "textarea") return true;
        }

        return false;
    }
}
