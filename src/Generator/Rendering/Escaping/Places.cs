namespace Generator.Rendering.Escaping;

/// <summary>Why nothing can be printed in a place.</summary>
/// <param name="Place">Where it is, in words: <c>in a script's comment</c>.</param>
/// <param name="Help">What to do instead.</param>
internal readonly record struct Refusal(string Place, string Help);

/// <summary>What a value is escaped for in each place of a template, or why it cannot be printed there.</summary>
internal static class Places
{
    private static readonly Refusal InComment = new("in a comment or declaration", "Print it outside, or use a template comment: {{ # … }}.");
    private static readonly Refusal InScriptComment = new("in a script's comment", "Print it outside of the comment.");
    private static readonly Refusal InStyleComment = new("in a style's comment", "Print it outside of the comment.");
    private static readonly Refusal InCode = new("in an attribute that holds code", "Put it in a data- attribute and read it from a script.");
    private static readonly Refusal InUrlCode = new("in a URL whose scheme may run code", "Begin the URL with https:, mailto:, tel: or a path.");
    private static readonly Refusal InRefresh = new("in a refresh before its URL", "Write the seconds and url= in the template: content=\"0; url={{ target }}\".");
    private static readonly Refusal InTemplateLiteral = new("in a script's template literal", "Put the value into a variable of the script: const x = {{ value | json }};");
    private static readonly Refusal InPattern = new("in a script's regular expression", "Put the value into a variable of the script: const x = {{ value | json }};");
    private static readonly Refusal AfterSlash = new("behind a slash or a template literal that only a script's parser could follow", "Print it at the beginning of the script: const x = {{ value | json }};");

    /// <summary>The context of the place; null with the reason when no escaping is safe.</summary>
    public static EscapeContext? ContextOf(MarkupState state, bool isXml, out Refusal refusal)
    {
        refusal = default;
        switch (state.Place)
        {
            case MarkupPlace.Text: return isXml ? EscapeContext.XmlText : EscapeContext.Text;
            case MarkupPlace.RcData: return EscapeContext.RcData;
            case MarkupPlace.QuotedValue when isXml: return EscapeContext.XmlAttribute;
            case MarkupPlace.CData when isXml: return EscapeContext.XmlCData;
            case MarkupPlace.QuotedValue: return InAttribute(state, out refusal);
            case MarkupPlace.Script: return InScript(state.Code, out refusal);
            case MarkupPlace.Style: return InStyle(state, out refusal);
        }

        refusal = state.Place switch
        {
            MarkupPlace.UnquotedValue or MarkupPlace.BeforeAttributeValue => new("in an attribute without quotes", "Put the value in double quotes."),
            MarkupPlace.Comment or MarkupPlace.Declaration or MarkupPlace.CData => InComment,
            MarkupPlace.RawText => new("in the raw text of an element", "Print it in the text of another element."),
            _ => new("inside a tag's name or among its attributes", "Print values in quoted attributes; use {{ if }} for attributes that come and go."),
        };
        return null;
    }

    private static EscapeContext? InAttribute(MarkupState state, out Refusal refusal)
    {
        refusal = default;
        switch (state.Attribute)
        {
            case AttributeKind.SrcSet: return EscapeContext.SrcSet;
            case AttributeKind.Style: return InStyle(state, out refusal);
            case AttributeKind.Url: return InUrl(state.UrlPart, out refusal);
            case AttributeKind.Refresh when state.Code.Place == CodePlace.Url: return InUrl(state.UrlPart, out refusal);
            case AttributeKind.Refresh: refusal = InRefresh; return null;
            case AttributeKind.Code or AttributeKind.HttpEquiv: refusal = InCode; return null;
            default: return EscapeContext.Attribute;
        }
    }

    private static EscapeContext? InUrl(UrlPart part, out Refusal refusal)
    {
        refusal = part == UrlPart.Code ? InUrlCode : default;
        return part switch
        {
            UrlPart.Code => null,
            UrlPart.Name => EscapeContext.UrlName,
            UrlPart.Path => EscapeContext.UrlPath,
            UrlPart.Query => EscapeContext.UrlQuery,
            _ => EscapeContext.UrlStart,
        };
    }

    private static EscapeContext? InScript(CodeState code, out Refusal refusal)
    {
        refusal = code.Place switch
        {
            CodePlace.LineComment or CodePlace.BlockComment => InScriptComment,
            CodePlace.Template => InTemplateLiteral,
            CodePlace.Pattern or CodePlace.PatternClass => InPattern,
            _ => AfterSlash,
        };
        return code.Place switch { CodePlace.Code => EscapeContext.Script, CodePlace.String => EscapeContext.ScriptString, _ => null };
    }

    private static EscapeContext? InStyle(MarkupState state, out Refusal refusal)
    {
        refusal = state.UrlPart == UrlPart.Code ? InUrlCode : InStyleComment;
        return state.Code.Place switch
        {
            CodePlace.Code => EscapeContext.Css,
            CodePlace.String => EscapeContext.CssString,
            CodePlace.Url when state.UrlPart != UrlPart.Code => EscapeContext.CssUrl,
            _ => null,
        };
    }
}
