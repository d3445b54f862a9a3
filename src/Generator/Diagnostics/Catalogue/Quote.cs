namespace Generator.Diagnostics.Catalogue;

/// <summary>Puts what an author wrote into a sentence: in quotes, on one line, and not longer than one can read.</summary>
internal static class Quote
{
    private const int MaxLength = 80;

    public static string Of(string text)
    {
        if (text.Length > MaxLength) text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
        return text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 ? $"\"{text}\"" : $"\"{string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c))}\"";
    }

    public static string Of(char character) => $"\"{character}\"";
}
