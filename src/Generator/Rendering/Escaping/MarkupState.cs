namespace Generator.Rendering.Escaping;

/// <summary>Where the scanner of a template's raw text is. Two branches of an <c>if</c> must end in equal states.</summary>
/// <param name="Place">The tokenizer's state.</param>
/// <param name="Element">Lower-case name of the open tag or raw-text element; empty in text.</param>
/// <param name="Attribute">What the open attribute holds.</param>
/// <param name="Quote">The quote that ends the attribute value or script string.</param>
/// <param name="UrlPart">How far into a URL the attribute is.</param>
/// <param name="IsJson">The open script element is a data block.</param>
internal readonly record struct MarkupState(
    MarkupPlace Place,
    string Element = "",
    AttributeKind Attribute = AttributeKind.Plain,
    char Quote = '\0',
    UrlPart UrlPart = UrlPart.Start,
    bool IsJson = false)
{
    public static MarkupState Text { get; } = new(MarkupPlace.Text);

    /// <summary>The state in which two branches meet, or null when they end in different places.</summary>
    public static MarkupState? Join(MarkupState a, MarkupState b)
    {
        if (a == b) return a;

        // A URL that one branch has begun and the other has not may still begin here: check the scheme.
        return a with { UrlPart = UrlPart.Start } == b with { UrlPart = UrlPart.Start }
            ? a with { UrlPart = a.UrlPart == UrlPart.Query || b.UrlPart == UrlPart.Query ? UrlPart.Mixed : UrlPart.Start }
            : null;
    }
}

/// <summary>States of the HTML tokenizer (WHATWG HTML §13.2.5), as many as escaping must tell apart.</summary>
internal enum MarkupPlace : byte
{
    Text,
    TagName,
    EndTag,
    BeforeAttributeName,
    AttributeName,
    AfterAttributeName,
    BeforeAttributeValue,
    QuotedValue,
    UnquotedValue,
    Comment,
    Declaration,
    CData,
    RawText,
    RcData,
    Script,
    ScriptString,
    ScriptTemplate,
    ScriptLineComment,
    ScriptBlockComment,
}

/// <summary>What an attribute's value means to a browser.</summary>
internal enum AttributeKind : byte
{
    Plain,
    Url,
    SrcSet,
    Style,
    Handler,
    Document,
}

/// <summary>Parts of a URL that need different encoding.</summary>
internal enum UrlPart : byte
{
    Start,
    Path,
    Query,

    /// <summary>Branches ended in different parts, one of them a query.</summary>
    Mixed,
}
