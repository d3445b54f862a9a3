using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using Generator.Diagnostics.Catalogue;

namespace Generator.Markdown.RawHtml;

/// <summary>Keeps raw HTML under the policy <c>allow</c> from breaking the page around it: what is balanced stays byte for byte, the rest is closed and repaired.</summary>
internal static class HtmlBalance
{
    // Elements of a page that an article stands in: a stray end tag of any of them would close the page's own.
    private const string Before = "<main><article><section><div>";
    private const string EndMark = "<wbr data-end-of-region>";

    public static void Repair(BodyContext context, RawRegion region)
    {
        var html = region.Cut(context.Out);
        var nodes = new HtmlFragments().Parse(Before + html + EndMark);
        var innermost = nodes.OfType<IElement>().FirstOrDefault()?.FirstElementChild?.FirstElementChild?.FirstElementChild;
        if (innermost?.LastElementChild is { LocalName: "wbr" } mark && mark.HasAttribute("data-end-of-region") && nodes.Length == 1)
        {
            TakeIds(context, innermost);
            WriteWithSlots(context, region, html);
            return;
        }

        var (offset, length) = region.FirstPiece;
        context.Diagnostics.Add(MarkdownMessages.HtmlUnbalanced(context.Lines.At(offset, length)));
        var text = new StringBuilder();
        using var writer = new StringWriter(text, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var node in new HtmlFragments().Parse(html)) node.ToHtml(writer, HtmlMarkupFormatter.Instance);
        WriteWithSlots(context, region, text.ToString());
    }

    private static void TakeIds(BodyContext context, IElement parent)
    {
        foreach (var element in parent.QuerySelectorAll("[id]")) context.Ids.TryTake(element.Id!);
    }

    private static void WriteWithSlots(BodyContext context, RawRegion region, string html)
    {
        for (var i = 0; i < region.Slots.Count; i++)
        {
            html = html.Replace($"<div {region.SlotAttribute}=\"{i}\"></div>", region.Slots[i], StringComparison.Ordinal);
        }

        context.Out.Append(html);
    }
}
