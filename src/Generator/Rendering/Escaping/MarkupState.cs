namespace Generator.Rendering.Escaping;

/// <summary>Where the scanner of a template's raw text is. Two branches of an <c>if</c> must end in states that can be joined.</summary>
/// <param name="Place">The tokenizer's state.</param>
internal readonly record struct MarkupState(MarkupPlace Place)
{
    public static MarkupState Text { get; } = new(MarkupPlace.Text);

    /// <summary>Lower-case name of the open tag or raw-text element; empty in text.</summary>
    public string Element { get; init; } = "";

    /// <summary>Lower-case name of the open attribute.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the open attribute holds.</summary>
    public AttributeKind Attribute { get; init; }

    /// <summary>The template's own text of the open attribute so far, where its meaning matters: schemes, types, <c>http-equiv</c>.</summary>
    public string Value { get; init; } = "";

    /// <summary>The quote that ends the attribute value.</summary>
    public char Quote { get; init; }

    /// <summary>How far into a URL the attribute or style is.</summary>
    public UrlPart UrlPart { get; init; }

    /// <summary>The open tag is <c>meta http-equiv="refresh"</c>.</summary>
    public bool IsRefresh { get; init; }

    /// <summary>The open tag is a <c>meta</c> whose <c>content</c> was printed before its <c>http-equiv</c> was known.</summary>
    public bool HasPrintedContent { get; init; }

    /// <summary>Where a script or style is, inside of its element or attribute.</summary>
    public CodeState Code { get; init; }

    /// <summary>The state in which two branches meet, or null when they end in different places.</summary>
    public static MarkupState? Join(MarkupState a, MarkupState b)
    {
        if (a == b) return a;
        if (a.Place != b.Place && IsAtName(a) && IsAtName(b)) (a, b) = (AtNameEnd(a), AtNameEnd(b));
        var joined = a with
        {
            UrlPart = Join(a.UrlPart, b.UrlPart),
            Code = CodeState.Join(a.Code, b.Code),
            Value = a.Value == b.Value ? a.Value : "",
            HasPrintedContent = a.HasPrintedContent || b.HasPrintedContent,
            Element = JoinElements(a, b),
            Name = a.Attribute == b.Attribute ? a.Name : "?",
        };
        var other = b with { UrlPart = joined.UrlPart, Code = joined.Code, Value = joined.Value, HasPrintedContent = joined.HasPrintedContent, Element = joined.Element, Name = joined.Name };
        return joined == other && joined.Code.Place != CodePlace.Different && joined.Element != "?" ? joined : null;
    }

    /// <summary>Whether all is equal. The compiler's own comparison would have to be compiled at every start, with a comparer for each enumeration.</summary>
    public bool Equals(MarkupState other) =>
        Place == other.Place && Attribute == other.Attribute && Quote == other.Quote && UrlPart == other.UrlPart && IsRefresh == other.IsRefresh
        && HasPrintedContent == other.HasPrintedContent && Code == other.Code && Element == other.Element && Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Place, Element, Name, Value);

    private static bool IsAtName(MarkupState state) =>
        state.Place is MarkupPlace.BeforeAttributeName or MarkupPlace.AttributeName or MarkupPlace.AfterAttributeName or MarkupPlace.NameEnd
        || (state.Place == MarkupPlace.TagName && state.Element.Length > 0);

    private static MarkupState AtNameEnd(MarkupState state) => state with { Place = MarkupPlace.NameEnd, Attribute = AttributeKind.Plain, Name = "", Value = "" };

    /// <summary>A URL that one branch has begun and the other has not may still begin here: its scheme is checked.</summary>
    private static UrlPart Join(UrlPart a, UrlPart b) =>
        a == b ? a
        : a == UrlPart.Code || b == UrlPart.Code ? UrlPart.Code
        : a is UrlPart.Query or UrlPart.Mixed || b is UrlPart.Query or UrlPart.Mixed ? UrlPart.Mixed
        : a == UrlPart.Name || b == UrlPart.Name ? UrlPart.Name
        : a == UrlPart.Printed || b == UrlPart.Printed ? UrlPart.Printed
        : UrlPart.Start;

    /// <summary><c>&lt;h{{ if a }}2{{ else }}3{{ end }}</c> is fine as long as neither can become an element whose content is no markup.</summary>
    private static string JoinElements(MarkupState a, MarkupState b) =>
        a.Element == b.Element ? a.Element
        : a.Element.Length > 0 && b.Element.Length > 0 && !SpecialElements.CanBegin(a.Element) && !SpecialElements.CanBegin(b.Element) ? "-"
        : "?";
}

/// <summary>Elements whose content a browser does not read as markup (WHATWG HTML §13.2.6), or whose attributes are special.</summary>
internal static class SpecialElements
{
    private static readonly string[] Names =
        ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext", "meta", "set", "animate", "animatecolor", "animatemotion", "animatetransform"];

    /// <summary>What stands inside an element.</summary>
    public static MarkupPlace ContentOf(string element) => element switch
    {
        "script" => MarkupPlace.Script,
        "style" => MarkupPlace.Style,
        "xmp" or "iframe" or "noembed" or "noframes" or "plaintext" => MarkupPlace.RawText,
        "title" or "textarea" => MarkupPlace.RcData,
        _ => MarkupPlace.Text,
    };

    /// <summary>Whether a special name begins with these letters.</summary>
    public static bool CanBegin(string letters) => Array.Exists(Names, name => name.StartsWith(letters, StringComparison.Ordinal));
}

/// <summary>States of the HTML tokenizer (WHATWG HTML §13.2.5), as many as escaping must tell apart.</summary>
internal enum MarkupPlace : byte
{
    Text,
    TagName,
    BeforeAttributeName,
    AttributeName,
    AfterAttributeName,
    BeforeAttributeValue,

    /// <summary>Behind branches of which one may have ended in a name.</summary>
    NameEnd,
    QuotedValue,
    UnquotedValue,
    Comment,
    Declaration,
    CData,
    RawText,
    RcData,
    Script,
    Style,
}

/// <summary>What an attribute's value means to a browser.</summary>
internal enum AttributeKind : byte
{
    Plain,
    Url,
    SrcSet,
    Style,

    /// <summary>Code, or a document that may hold some: nothing can be printed in it.</summary>
    Code,
    HttpEquiv,
    MetaContent,

    /// <summary><c>content</c> of a refresh: seconds and a URL.</summary>
    Refresh,
    ScriptType,
}

/// <summary>Parts of a URL that need different encoding.</summary>
internal enum UrlPart : byte
{
    Start,

    /// <summary>The template's text so far could be the beginning of a scheme.</summary>
    Name,

    /// <summary>Begun with a printed value.</summary>
    Printed,
    Path,
    Query,

    /// <summary>Branches ended in different parts, one of them a query.</summary>
    Mixed,

    /// <summary>Behind a scheme that runs code or holds a document.</summary>
    Code,
}
