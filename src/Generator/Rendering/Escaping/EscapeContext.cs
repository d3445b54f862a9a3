namespace Generator.Rendering.Escaping;

/// <summary>The kind of place in which a template prints a value; each has its own way of being safe.</summary>
internal enum EscapeContext : byte
{
    /// <summary>HTML text between tags: trusted HTML stays HTML, everything else is escaped.</summary>
    Text,

    /// <summary>Text of an element that holds no elements (<c>title</c>, <c>textarea</c>): trusted HTML becomes its text.</summary>
    RcData,

    /// <summary>A quoted attribute.</summary>
    Attribute,

    /// <summary>The beginning of a quoted URL attribute: the scheme is checked.</summary>
    UrlStart,

    /// <summary>Behind a beginning of a URL that could still be a scheme (<c>java{{ x }}</c>): a colon is percent-encoded.</summary>
    UrlName,

    /// <summary>A later part of a URL's path.</summary>
    UrlPath,

    /// <summary>Behind <c>?</c> or <c>#</c> of a URL: everything but unreserved characters is percent-encoded.</summary>
    UrlQuery,

    /// <summary>A quoted <c>srcset</c> or <c>imagesrcset</c>.</summary>
    SrcSet,

    /// <summary>A <c>style</c> attribute or element: only harmless values come through.</summary>
    Css,

    /// <summary>Inside a quoted string of a style.</summary>
    CssString,

    /// <summary>Inside <c>url(…)</c> of a style, quoted or not.</summary>
    CssUrl,

    /// <summary>A script or JSON data block, outside of strings: values are written as JSON.</summary>
    Script,

    /// <summary>Inside a quoted string of a script.</summary>
    ScriptString,

    /// <summary>XML text.</summary>
    XmlText,

    /// <summary>A CDATA section in XML.</summary>
    XmlCData,

    /// <summary>A quoted attribute in XML.</summary>
    XmlAttribute,
}
