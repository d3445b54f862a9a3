using System.Collections.Concurrent;

namespace Generator.Checking.Pages;

/// <summary>Keeps one string for all equal ones; used by several threads.</summary>
internal sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string Of(string text) => _texts.GetOrAdd(text, text);
}
