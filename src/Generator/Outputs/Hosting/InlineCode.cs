using Generator.Outputs.Feeds;

namespace Generator.Outputs.Hosting;

/// <summary>A script or style sheet that stands in a template.</summary>
/// <param name="IsScript">A script that browsers run, or a style sheet.</param>
/// <param name="Text">What stands in the element.</param>
/// <param name="HasValues">Whether the template prints values into it: then no hash can allow it.</param>
/// <param name="Offset">Where the element begins in the template.</param>
internal sealed record InlineCode(bool IsScript, string Text, bool HasValues, int Offset)
{
    /// <summary>Everything of that kind in a template's text. Data blocks (<c>application/ld+json</c>) and scripts with an address are none.</summary>
    public static IEnumerable<InlineCode> Find(string template)
    {
        for (var at = Next(template, 0); at >= 0; at = Next(template, at + 1))
        {
            var isScript = template.AsSpan(at + 1).StartsWith("script", StringComparison.OrdinalIgnoreCase);
            var (start, isInline) = ReadTag(template, at, isScript);
            var end = template.IndexOf(isScript ? "</script" : "</style", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0) yield break;
            if (isInline && end > start) yield return new InlineCode(isScript, template[start..end], template.AsSpan(start, end - start).Contains("{{", StringComparison.Ordinal), at);
            at = end;
        }
    }

    private static int Next(string template, int from)
    {
        var script = template.IndexOf("<script", from, StringComparison.OrdinalIgnoreCase);
        var style = template.IndexOf("<style", from, StringComparison.OrdinalIgnoreCase);
        return script < 0 ? style : style < 0 ? script : Math.Min(script, style);
    }

    private static (int Start, bool IsInline) ReadTag(string template, int at, bool isScript)
    {
        var isInline = true;
        var tag = new TagAttributes(template.AsSpan(at));
        while (tag.MoveNext())
        {
            if (!isScript) continue;
            if (tag.Name is "src") isInline = false;
            if (tag.Name is "type" && template.AsSpan(at)[tag.ValueStart..tag.ValueEnd] is not ("" or "module" or "text/javascript" or "application/javascript" or "importmap")) isInline = false;
        }

        return (at + tag.End, isInline);
    }
}
