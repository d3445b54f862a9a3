using System.Collections.Immutable;

namespace Generator.Content;

/// <summary>Keeps one string for each text, because a newspaper's tags and authors come back in thousands of articles.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _alone = new(StringComparer.Ordinal);

    /// <summary>An equal string, the same one every time.</summary>
    public string Shared(string text)
    {
        if (_texts.TryGetValue(text, out var known)) return known;
        _texts.Add(text, text);
        return text;
    }

    /// <summary>An equal list; the same one every time when it has one text, as the authors of most articles have.</summary>
    public ImmutableArray<string> Shared(ImmutableArray<string> texts)
    {
        if (texts is not [var only]) return texts;
        if (_alone.TryGetValue(only, out var known)) return known;
        _alone.Add(only, texts);
        return texts;
    }
}
