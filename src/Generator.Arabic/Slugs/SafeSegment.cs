using System.Buffers;
using System.Text;

namespace Generator.Arabic;

/// <summary>What one segment of a path may be, on Windows, macOS and Linux and in a URL.</summary>
internal static class SafeSegment
{
    /// <summary>Reserved by Windows file names or with a meaning in URLs (RFC 3986, section 2.2) that breaks links.</summary>
    private static readonly SearchValues<char> Reserved = SearchValues.Create("<>:\"/\\|?*#%&+=;,[]{}^`~@$!'()");

    /// <summary>Names of devices, with any extension, in any folder (Windows, "Naming Files").</summary>
    private static readonly SearchValues<string> Devices = SearchValues.Create(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(static n => new[] { $"COM{n}", $"LPT{n}" })], StringComparison.OrdinalIgnoreCase);

    internal static bool Check(string segment, int maxBytes)
    {
        if (string.IsNullOrEmpty(segment) || segment[0] == '.' || segment[^1] == '.') return false;
        if (segment.AsSpan().ContainsAny(Reserved) || !Nfc.IsComposed(segment)) return false;
        foreach (var c in segment)
        {
            if (char.IsControl(c) || char.IsWhiteSpace(c) || (ArabicCharacters.IsInvisible(c) && c is not ('\u200C' or '\u200D'))) return false;
        }
        if (!IsWellFormed(segment) || Encoding.UTF8.GetByteCount(segment) > maxBytes) return false;
        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        return !Devices.Contains(dot < 0 ? segment : segment[..dot]);
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
