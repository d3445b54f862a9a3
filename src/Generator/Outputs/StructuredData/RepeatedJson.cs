using System.Text.Json;
using Generator.Rendering;

namespace Generator.Outputs.StructuredData;

/// <summary>Values that the data of many pages hold: each is written once and copied from then on. One for each thread.</summary>
/// <param name="json">The writer.</param>
/// <param name="output">What it writes to.</param>
/// <param name="comparer">How keys are told apart.</param>
internal sealed class RepeatedJson<TKey>(Utf8JsonWriter json, Utf8Output output, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, byte[]> _known = new(comparer);

    /// <summary>Writes the value of a key; false when it is not known. Then it is to be written between <see cref="Begin"/> and <see cref="End"/>.</summary>
    public bool TryWrite(TKey key)
    {
        if (!_known.TryGetValue(key, out var known)) return false;
        json.WriteRawValue(known, skipInputValidation: true);
        return true;
    }

    /// <summary>Where the value that is written next begins.</summary>
    public int Begin()
    {
        json.Flush();
        return output.Length;
    }

    /// <summary>Keeps an object that has been written.</summary>
    public void End(TKey key, int start)
    {
        json.Flush();

        // The comma before it belongs to the list in which it stands.
        _known[key] = output.Written[start..].TrimStart((byte)',').ToArray();
    }
}
