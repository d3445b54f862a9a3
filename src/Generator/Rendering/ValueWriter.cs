using Generator.Rendering.Escaping;

namespace Generator.Rendering;

/// <summary>Writes a value of a template for the place in which it is printed.</summary>
internal static class ValueWriter
{
    /// <summary>Writes <paramref name="value"/> to the context's output, escaped for <see cref="PageContext.Escape"/>.</summary>
    public static void Write(PageContext context, object value)
    {
        var output = context.Output;
        if (value is TrustedValue trusted)
        {
            Raw(trusted.ToString(), output);
            return;
        }

        if (context.Escape == EscapeContext.Text)
        {
            if (value is HtmlValue html) html.WriteTo(output);
            else if (value is IScriptOutput captured) Raw(captured.ToString() ?? "", output);
            else Escaper.Text(context.ObjectToString(value), output);
            return;
        }

        if (context.Escape == EscapeContext.Script)
        {
            Raw(ScriptJson.Write(context, value), output);
            return;
        }

        if (context.Escape == EscapeContext.XmlText && value is IScriptOutput xml)
        {
            Raw(xml.ToString() ?? "", output);
            return;
        }

        InPlace(context.Escape, TextOf(context, value), output);
    }

    /// <summary>The value as plain text: HTML without its tags.</summary>
    public static string TextOf(PageContext context, object value) => value switch
    {
        string text => text,
        HtmlValue html when context.Escape == EscapeContext.XmlText => html.ToString(),
        HtmlValue html => PlainText.OfHtml(html.ToString()),
        IScriptOutput captured => PlainText.OfHtml(captured.ToString() ?? ""),
        _ => context.ObjectToString(value),
    };

    private static void InPlace(EscapeContext place, string text, IScriptOutput output)
    {
        switch (place)
        {
            case EscapeContext.RcData: Escaper.Text(text, output); break;
            case EscapeContext.UrlStart: Escaper.Attribute(UrlEscaper.IsSafe(text) ? UrlEscaper.Normalize(text) : UrlEscaper.Blocked, output); break;
            case EscapeContext.UrlPath: Escaper.Attribute(UrlEscaper.Normalize(text), output); break;
            case EscapeContext.UrlQuery: Raw(UrlEscaper.Component(text), output); break;
            case EscapeContext.SrcSet: Escaper.Attribute(SrcSetEscaper.Filter(text), output); break;
            case EscapeContext.Css: Raw(CssEscaper.Filter(text), output); break;
            case EscapeContext.ScriptString: Raw(ScriptEscaper.String(text), output); break;
            case EscapeContext.XmlText or EscapeContext.XmlAttribute: Escaper.Xml(text, output); break;
            default: Escaper.Attribute(text, output); break;
        }
    }

    private static void Raw(string text, IScriptOutput output)
    {
        if (text.Length > 0) output.Write(text, 0, text.Length);
    }
}
