namespace Generator.Rendering.Escaping;

/// <summary>The calls that the scanner puts into templates. Their names cannot clash with a template's own: the scanner refuses names that begin like them.</summary>
internal static class EscapeCalls
{
    /// <summary>How the names of all calls begin.</summary>
    public const string Prefix = "escape__";

    /// <summary>Takes the context back to what it was outside of the block.</summary>
    public const string LeaveName = Prefix + "leave";

    /// <summary>The same, behind an expression.</summary>
    public const string Leave = ";" + LeaveName;

    /// <summary>Begins a capture of HTML inside a function.</summary>
    public const string CaptureHtml = Prefix + "capture_html";

    /// <summary>Begins a capture of XML inside a function.</summary>
    public const string CaptureXml = Prefix + "capture_xml";

    /// <summary>Fails when a function that prints markup is called inside a tag or a script.</summary>
    public const string MarkupOnly = Prefix + "markup_only";

    /// <summary>Says that the values of a block are printed in this context.</summary>
    public static string Enter(EscapeContext context) => NameOf(context) + ";";

    /// <summary>The function's name.</summary>
    public static string NameOf(EscapeContext context) => Prefix + context switch
    {
        EscapeContext.Text => "text",
        EscapeContext.RcData => "rcdata",
        EscapeContext.Attribute => "attribute",
        EscapeContext.UrlStart => "url",
        EscapeContext.UrlName => "url_name",
        EscapeContext.UrlPath => "url_path",
        EscapeContext.UrlQuery => "url_query",
        EscapeContext.SrcSet => "srcset",
        EscapeContext.Css => "css",
        EscapeContext.CssString => "css_string",
        EscapeContext.CssUrl => "css_url",
        EscapeContext.Script => "script",
        EscapeContext.ScriptString => "script_string",
        EscapeContext.XmlText => "xml_text",
        EscapeContext.XmlCData => "xml_cdata",
        _ => "xml_attribute",
    };
}
