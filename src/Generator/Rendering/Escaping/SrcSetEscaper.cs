using System.Buffers;
using System.Text;

namespace Generator.Rendering.Escaping;

/// <summary>Makes a <c>srcset</c> value safe: each candidate's URL is checked (WHATWG HTML §4.8.4.2.1).</summary>
internal static class SrcSetEscaper
{
    private static readonly SearchValues<char> InDescriptor = SearchValues.Create(" 0123456789.wxhe+-");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\f");

    /// <summary>The value with unsafe URLs replaced. A URL ends at a blank, so that commas can stand in it.</summary>
    public static string Filter(string value)
    {
        var result = new StringBuilder(value.Length);
        var rest = value.AsSpan();
        while (true)
        {
            rest = rest.TrimStart(" \t\n\r\f,");
            if (rest.IsEmpty) return result.ToString();
            var end = rest.IndexOfAny(Blanks);
            var url = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[end..];
            var endsCandidate = url[^1] == ',';
            url = url.TrimEnd(',');
            var descriptor = endsCandidate ? default : Descriptor(ref rest);
            if (result.Length > 0) result.Append(", ");
            result.Append(UrlEscaper.IsSafe(url) && !descriptor.ContainsAnyExcept(InDescriptor) ? UrlEscaper.Normalize(url.ToString()) : UrlEscaper.Blocked);
            if (!descriptor.IsEmpty && !descriptor.ContainsAnyExcept(InDescriptor)) result.Append(' ').Append(descriptor);
        }
    }

    private static ReadOnlySpan<char> Descriptor(ref ReadOnlySpan<char> rest)
    {
        var comma = rest.IndexOf(',');
        var descriptor = comma < 0 ? rest : rest[..comma];
        rest = comma < 0 ? default : rest[(comma + 1)..];
        return descriptor.Trim();
    }
}
