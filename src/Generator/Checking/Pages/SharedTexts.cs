using System.Collections.Concurrent;

namespace Generator.Checking.Pages;

/// <summary>Keeps one string for all equal ones; used by several threads.</summary>
internal sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public SharedTexts() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string with a text.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        return _texts.GetOrAdd(made, made);
    }
}
