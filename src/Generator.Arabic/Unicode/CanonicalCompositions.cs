using System.Collections.Frozen;

namespace Generator.Arabic;

/// <summary>Looks up canonical compositions and decompositions of one letter and one mark.</summary>
internal static class CanonicalCompositions
{
    private static readonly FrozenDictionary<int, char> Composed = CompositionTable.Rows
        .SelectMany(static row => row.Bases.Select((letter, i) => KeyValuePair.Create(Pair(letter, row.Mark), row.Composed[i])))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<char, int> Decomposed = Composed.ToFrozenDictionary(static pair => pair.Value, static pair => pair.Key);

    internal static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue(Pair(letter, mark), out composed);

    internal static bool TryDecompose(char character, out char letter, out char mark)
    {
        var found = Decomposed.TryGetValue(character, out var pair);
        (letter, mark) = ((char)(pair >>> 16), (char)pair);
        return found;
    }

    /// <summary>The letter without any composed marks: é → e, ệ → e; other characters as they are.</summary>
    internal static char BaseOf(char character)
    {
        while (TryDecompose(character, out var letter, out _)) character = letter;
        return character;
    }

    private static int Pair(char letter, char mark) => letter << 16 | mark;
}
