namespace Generator.Arabic;

/// <summary>
/// Properties of characters as tables, and runs of characters. Plain loops, because LINQ over numbers is not precompiled and would be compiled at every start of a program.
/// </summary>
internal static class CharacterTable
{
    /// <summary>A property of U+0000 and the characters after it.</summary>
    internal static T[] Of<T>(int count, Func<char, T> property)
    {
        var table = new T[count];
        for (var i = 0; i < count; i++) table[i] = property((char)i);
        return table;
    }

    /// <summary>All characters from one to another.</summary>
    internal static string Range(char first, char last)
    {
        var characters = new char[last - first + 1];
        for (var i = 0; i < characters.Length; i++) characters[i] = (char)(first + i);
        return new string(characters);
    }

    /// <summary>The characters of the Basic Multilingual Plane that have a property.</summary>
    internal static string Where(Func<char, bool> property)
    {
        var characters = new System.Text.StringBuilder();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (property((char)c)) characters.Append((char)c);
        }

        return characters.ToString();
    }
}
