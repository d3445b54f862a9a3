namespace Generator.Arabic;

/// <summary>Normalizes one letter with the combining marks after it: decompose, order by class, compose (UAX #15, definitions D108 to D117).</summary>
internal static class MarkSequence
{
    /// <summary>The most characters that decomposing a letter of <see cref="CompositionTable"/> can add (ᾆ: three marks).</summary>
    internal const int LongestDecomposition = 4;

    /// <param name="segment">A letter and its marks, or marks alone.</param>
    /// <param name="buffer">Space for the segment and <see cref="LongestDecomposition"/> more.</param>
    internal static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> segment, Span<char> buffer)
    {
        var length = Decompose(segment[0], buffer);
        segment[1..].CopyTo(buffer[length..]);
        length += segment.Length - 1;
        var marks = CombiningClasses.Of(buffer[0]) == 0 ? 1 : 0;
        Order(buffer[marks..length]);
        return marks == 0 ? buffer[..length] : buffer[..Compose(buffer[..length])];
    }

    private static int Decompose(char character, Span<char> buffer)
    {
        if (!CanonicalCompositions.TryDecompose(character, out var letter, out var mark))
        {
            buffer[0] = character;
            return 1;
        }
        var length = Decompose(letter, buffer);
        buffer[length] = mark;
        return length + 1;
    }

    /// <summary>A stable insertion sort: runs of marks are short, and marks of one class must keep their order.</summary>
    private static void Order(Span<char> marks)
    {
        for (var i = 1; i < marks.Length; i++)
        {
            var mark = marks[i];
            var at = i;
            for (; at > 0 && CombiningClasses.Of(marks[at - 1]) > CombiningClasses.Of(mark); at--) marks[at] = marks[at - 1];
            marks[at] = mark;
        }
    }

    private static int Compose(Span<char> text)
    {
        var length = 1;
        byte last = 0;
        foreach (var mark in text[1..])
        {
            var current = CombiningClasses.Of(mark);
            if (last < current && CanonicalCompositions.TryCompose(text[0], mark, out var composed))
            {
                text[0] = composed;
                continue;
            }
            text[length++] = mark;
            last = current;
        }
        return length;
    }
}
