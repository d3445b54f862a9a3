using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Generator.Arabic;

/// <summary>Eight characters at a time, for questions that a set of characters answers only roughly. Inlined, because methods that take vectors are not precompiled.</summary>
internal static class CharacterVectors
{
    /// <summary>Characters of a vector.</summary>
    internal const int Count = 8;

    /// <summary>The characters from a place on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<ushort> At(ReadOnlySpan<char> text, int start) => Vector128.Create(MemoryMarshal.Cast<char, ushort>(text).Slice(start, Count));

    /// <summary>Which of them are a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<ushort> Is(Vector128<ushort> characters, char wanted) => Vector128.Equals(characters, Vector128.Create((ushort)wanted));

    /// <summary>Which of them lie between two characters, these included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<ushort> Within(Vector128<ushort> characters, char first, char last) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
}
