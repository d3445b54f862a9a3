using System.Buffers;

namespace Generator.Arabic;

/// <summary>Numbers in groups of Arabic-Indic digits, which no isolation keeps in order.</summary>
public static class ArabicGroups
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("٠١٢٣٤٥٦٧٨٩");

    /// <summary>The separators of decimals and thousands are of class AN themselves.</summary>
    private static readonly SearchValues<char> PartsOfOneGroup = SearchValues.Create("٠١٢٣٤٥٦٧٨٩\u066B\u066C");

    /// <summary>Whether a text without letters holds Arabic-Indic digits on both sides of something else.</summary>
    public static bool Are(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Digits);
        if (first < 0 || text[first..(text.LastIndexOfAny(Digits) + 1)].IndexOfAnyExcept(PartsOfOneGroup) < 0) return false;
        foreach (var c in text)
        {
            if (BidiClasses.Of(c) is BidiClass.Left or BidiClass.Right) return false;
        }
        return true;
    }
}
