namespace Generator.Arabic;

/// <summary>How a value of unknown language (an author, a source, a tag) stands in a line from right to left.</summary>
public enum ValueIsolation
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>In <c>&lt;bdi&gt;</c>, which finds the direction by the first letter.</summary>
    Auto,

    /// <summary>In <c>&lt;bdi dir="ltr"&gt;</c>: it begins or ends with a neutral, or is a number whose groups or sign would change places.</summary>
    LeftToRight,

    /// <summary>In <c>&lt;bdi dir="rtl"&gt;</c>: an Arabic phrase that begins with a foreign word, which must not turn it around.</summary>
    RightToLeft,
}
