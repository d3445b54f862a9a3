namespace Generator.Arabic;

/// <summary>Cleaned text without inline markup (a headline, a caption, a name) as it is printed.</summary>
public static class Typeset
{
    /// <summary>Quotation marks by <see cref="Quotes"/> without blanks inside them, then <see cref="Typography"/>; the same instance when nothing changes.</summary>
    public static string Of(string text)
    {
        var quoted = Quotes.Convert(text);
        return Typography.Apply(ReferenceEquals(quoted, text) ? text : BlankRules.Apply(quoted));
    }
}
