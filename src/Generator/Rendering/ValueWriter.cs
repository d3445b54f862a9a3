using Generator.Rendering.Escaping;

namespace Generator.Rendering;

/// <summary>Writes a value of a template for the place in which it is printed.</summary>
internal static class ValueWriter
{
    /// <summary>Writes <paramref name="value"/> to the context's output, escaped for <see cref="PageContext.Escape"/>.</summary>
    public static void Write(PageContext context, object value)
    {
        var (place, output) = (context.Escape, context.Output);
        switch (value, place)
        {
            case (TrustedValue, _):
            case (JsonValue, EscapeContext.Script):
            case (XmlValue, EscapeContext.XmlText):
            case (IScriptOutput, EscapeContext.Text or EscapeContext.XmlText or EscapeContext.XmlCData):
                if (place == EscapeContext.XmlCData) InPlace(place, value.ToString() ?? "", output);
                else Raw(value.ToString() ?? "", output);
                break;
            case (TrustedUtf8 bytes, EscapeContext.Script):
                bytes.WriteTo(output);
                break;
            case (HtmlValue html, EscapeContext.Text):
                html.WriteTo(output);
                break;
            case (_, EscapeContext.Script):
                Raw(ScriptJson.Write(context, value), output);
                break;
            default:
                InPlace(place, TextOf(context, value), output);
                break;
        }
    }

    /// <summary>Writes a text likewise.</summary>
    public static void Write(PageContext context, string text)
    {
        if (context.Escape == EscapeContext.Script) Raw(ScriptJson.Write(context, text), context.Output);
        else InPlace(context.Escape, text, context.Output);
    }

    /// <summary>The value as plain text: HTML without its tags.</summary>
    public static string TextOf(PageContext context, object value) => value switch
    {
        string text => text,
        HtmlValue html when context.Escape is EscapeContext.XmlText or EscapeContext.XmlCData => html.ToString(),
        HtmlValue html => PlainText.OfHtml(html.ToString()),
        IScriptOutput captured => PlainText.OfHtml(captured.ToString() ?? ""),
        JsonValue or XmlValue or TrustedUtf8 => value.ToString()!,
        _ => context.TextOf(value),
    };

    private static void InPlace(EscapeContext place, string text, IScriptOutput output)
    {
        switch (place)
        {
            case EscapeContext.Text or EscapeContext.RcData: Escaper.Text(text, output); break;
            case EscapeContext.UrlStart: Escaper.Attribute(UrlEscaper.IsSafe(text) ? UrlEscaper.Normalize(text) : UrlEscaper.Blocked, output); break;
            case EscapeContext.UrlName: Escaper.Attribute(UrlEscaper.Name(text), output); break;
            case EscapeContext.UrlPath: Escaper.Attribute(UrlEscaper.Normalize(text), output); break;
            case EscapeContext.UrlQuery: UrlEscaper.Component(text, output); break;
            case EscapeContext.SrcSet: Escaper.Attribute(SrcSetEscaper.Filter(text), output); break;
            case EscapeContext.Css: Raw(CssEscaper.Filter(text), output); break;
            case EscapeContext.CssString: Raw(CssEscaper.String(text), output); break;
            case EscapeContext.CssUrl: Escaper.Attribute(CssEscaper.Url(text), output); break;
            case EscapeContext.ScriptString: Raw(ScriptEscaper.String(text), output); break;
            case EscapeContext.XmlText or EscapeContext.XmlAttribute: Escaper.Xml(text, output); break;
            case EscapeContext.XmlCData: Escaper.CData(text, output); break;
            default: Escaper.Attribute(text, output); break;
        }
    }

    private static void Raw(string text, IScriptOutput output)
    {
        if (text.Length > 0) output.Write(text, 0, text.Length);
    }
}
