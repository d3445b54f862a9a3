namespace Generator.Arabic;

/// <summary>Canonical combining classes (Unicode, section 4.3) of U+0300..U+08FF; 0 elsewhere.</summary>
internal static class CombiningClasses
{
    private const int First = 0x300;
    private const int End = 0x900;

    private static readonly byte[] Classes = Fill();

    /// <summary>Classes 27 to 35: below every mark that composes, and without compositions of their own.</summary>
    internal static bool IsTashkeel(char mark) => mark is (>= '\u064B' and <= '\u0652') or '\u0670';

    internal static byte Of(char character)
    {
        var index = character - First;
        return (uint)index < (uint)Classes.Length ? Classes[index] : (byte)0;
    }

    private static byte[] Fill()
    {
        var classes = new byte[End - First];
        foreach (var row in CombiningClassTable.Rows) classes.AsSpan((row.First - First)..(row.Last - First + 1)).Fill(row.Class);
        return classes;
    }
}
