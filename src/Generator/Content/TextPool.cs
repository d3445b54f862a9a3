namespace Generator.Content;

/// <summary>Keeps one string for each text, because a newspaper's tags and authors come back in thousands of articles.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>An equal string, the same one every time.</summary>
    public string Shared(string text)
    {
        if (_texts.TryGetValue(text, out var known)) return known;
        _texts.Add(text, text);
        return text;
    }
}
