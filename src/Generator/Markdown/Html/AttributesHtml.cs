using System.Collections.Frozen;
using Generator.Diagnostics.Catalogue;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Markdown.Html;

/// <summary>Writes the attributes that authors give in braces: <c>{#id .class lang=en}</c>. What could run scripts or break the policy is left out.</summary>
internal static class AttributesHtml
{
    private static readonly FrozenSet<string> Allowed = new[]
    {
        "lang", "dir", "title", "width", "height", "loading", "fetchpriority", "start", "reversed", "value", "translate", "hreflang", "download",
        "aria-label", "aria-hidden", "aria-describedby", "role", "datetime", "cite",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Directions = new[] { "ltr", "rtl", "auto" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Write(BodyContext context, MarkdownObject node, bool writeId = true, bool skipClasses = false)
    {
        if (node.TryGetAttributes() is not { } attributes) return;
        var html = context.Out;
        if (writeId && attributes.Id is { } id && CheckedId(context, id, attributes, node) is { } given) html.AppendAttribute("id", given);
        if (!skipClasses && attributes.Classes is { Count: > 0 } classes) html.AppendAttribute("class", string.Join(' ', classes));
        if (attributes.Properties is not { } properties) return;
        foreach (var (name, value) in properties)
        {
            if (!IsAllowed(name, value))
            {
                context.Diagnostics.Add(MarkdownMessages.AttributeDropped(context.At(SpanOf(attributes, node)), name));
            }
            else if (name == "target")
            {
                html.Append(" target=\"_blank\" rel=\"noopener\"");
            }
            else
            {
                html.AppendAttribute(name.ToLowerInvariant(), value ?? "");
            }
        }
    }

    /// <summary>The id as it may be used, taken from now on, or null when it cannot be one; with a message in both cases that differ from the wish.</summary>
    public static string? CheckedId(BodyContext context, string wished, HtmlAttributes attributes, MarkdownObject node)
    {
        if (!IsSafeId(wished))
        {
            context.Diagnostics.Add(MarkdownMessages.IdInvalid(context.At(SpanOf(attributes, node)), wished));
            return null;
        }

        var id = context.Ids.Take(wished);
        if (id != wished) context.Diagnostics.Add(MarkdownMessages.IdTaken(context.At(SpanOf(attributes, node)), wished, id));
        return id;
    }

    /// <summary>HTML §3.2.6.1 forbids white space only; what would need escaping in selectors and URLs helps nobody.</summary>
    public static bool IsSafeId(string id)
    {
        if (id.Length is 0 or > 200) return false;
        foreach (var c in id)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\'' or '<' or '>' or '&' or '#' or '%' or '`') return false;
        }

        return true;
    }

    private static bool IsAllowed(string name, string? value)
    {
        if (name.StartsWith("data-", StringComparison.OrdinalIgnoreCase)) return name.Length > 5;
        if (name.Equals("dir", StringComparison.OrdinalIgnoreCase)) return value is not null && Directions.Contains(value);
        if (name == "target") return value == "_blank";
        return Allowed.Contains(name);
    }

    // Attributes on a block that were read by a block parser have no span of their own.
    private static SourceSpan SpanOf(HtmlAttributes attributes, MarkdownObject node) => attributes.Span.IsEmpty ? node.Span : attributes.Span;
}
