using System.Text;

namespace Generator.Diagnostics;

/// <summary>Keeps Arabic inside an English sentence from reordering what stands around it on a terminal (UAX #9, isolates).</summary>
internal static class Isolation
{
    private const char FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    public static bool IsLeftToRight(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0590', '\u08FF') < 0 && text.IndexOfAnyInRange('\uFB1D', '\uFEFE') < 0;

    public static string Isolate(string text) => $"{FirstStrongIsolate}{text}{PopIsolate}";

    /// <summary>Isolates what stands between straight double quotes.</summary>
    public static string IsolateQuoted(string sentence)
    {
        if (IsLeftToRight(sentence)) return sentence;
        var parts = sentence.Split('"');
        var result = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            var isInside = i % 2 == 1 && i < parts.Length - 1;
            result.Append('"').Append(isInside || !IsLeftToRight(parts[i]) ? Isolate(parts[i]) : parts[i]);
        }

        return result.ToString();
    }
}
