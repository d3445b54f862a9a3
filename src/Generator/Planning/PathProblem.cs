namespace Generator.Planning;

/// <summary>Why a path cannot be a URL of the site.</summary>
internal enum PathProblem
{
    None,
    Empty,

    /// <summary>It does not begin with a slash.</summary>
    NotRooted,

    /// <summary>It names a scheme or a host.</summary>
    Absolute,

    Backslash,

    /// <summary><c>.</c> or <c>..</c>, also percent-encoded.</summary>
    DotSegment,

    /// <summary>Two slashes in a row.</summary>
    EmptySegment,

    /// <summary>A control, bidi or other invisible character, also percent-encoded.</summary>
    InvisibleCharacter,

    /// <summary>A query or fragment, which never reaches a file.</summary>
    QueryOrFragment,

    /// <summary>A slash that is percent-encoded.</summary>
    EncodedSlash,

    /// <summary>A folder or file whose name begins with a dot.</summary>
    HiddenSegment,

    /// <summary>A folder called <c>index.html</c>, where the page of the folder above has its file.</summary>
    IndexFolder,

    /// <summary>A segment of more than 255 bytes of UTF-8.</summary>
    SegmentTooLong,

    /// <summary>More than 2,048 bytes in all.</summary>
    TooLong,
}
