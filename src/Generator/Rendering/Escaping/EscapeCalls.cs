namespace Generator.Rendering.Escaping;

/// <summary>The calls that the scanner puts into templates. Their names cannot clash with a template's own: they are registered as read-only builtins.</summary>
internal static class EscapeCalls
{
    /// <summary>Takes the context back to what it was outside of the block.</summary>
    public const string Leave = ";escape__leave";

    /// <summary>Says that the values of a block are printed in this context.</summary>
    public static string Enter(EscapeContext context) => NameOf(context) + ";";

    /// <summary>The function's name.</summary>
    public static string NameOf(EscapeContext context) => context switch
    {
        EscapeContext.Text => "escape__text",
        EscapeContext.RcData => "escape__rcdata",
        EscapeContext.Attribute => "escape__attribute",
        EscapeContext.UrlStart => "escape__url",
        EscapeContext.UrlPath => "escape__url_path",
        EscapeContext.UrlQuery => "escape__url_query",
        EscapeContext.SrcSet => "escape__srcset",
        EscapeContext.Css => "escape__css",
        EscapeContext.Script => "escape__script",
        EscapeContext.ScriptString => "escape__script_string",
        EscapeContext.XmlText => "escape__xml_text",
        _ => "escape__xml_attribute",
    };
}
