namespace Generator.Arabic;

/// <summary>Which digits generated text uses; never applied to URLs, identifiers, machine-readable dates or authors' own words.</summary>
public enum DigitStyle
{
    /// <summary>0123456789 (CLDR <c>latn</c>).</summary>
    Latn,

    /// <summary>٠١٢٣٤٥٦٧٨٩ (CLDR <c>arab</c>).</summary>
    Arab,
}
