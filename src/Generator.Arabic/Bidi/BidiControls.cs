using System.Buffers;

namespace Generator.Arabic;

/// <summary>The directional formatting characters of UAX #9, section 2.</summary>
internal static class BidiControls
{
    internal static readonly SearchValues<char> All = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    internal static bool Contains(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
