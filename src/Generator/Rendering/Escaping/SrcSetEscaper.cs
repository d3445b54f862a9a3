using System.Buffers;

namespace Generator.Rendering.Escaping;

/// <summary>Makes a <c>srcset</c> value safe: each candidate's URL is checked (WHATWG HTML §4.8.4.2.1).</summary>
internal static class SrcSetEscaper
{
    private static readonly SearchValues<char> InDescriptor = SearchValues.Create(" 0123456789.wxhe+-");

    /// <summary>The value with unsafe URLs replaced.</summary>
    public static string Filter(string value)
    {
        var candidates = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < candidates.Length; i++)
        {
            var blank = candidates[i].IndexOf(' ', StringComparison.Ordinal);
            var url = blank < 0 ? candidates[i] : candidates[i][..blank];
            var descriptor = blank < 0 ? "" : candidates[i][blank..];
            if (!UrlEscaper.IsSafe(url) || descriptor.AsSpan().ContainsAnyExcept(InDescriptor)) candidates[i] = UrlEscaper.Blocked;
            else candidates[i] = UrlEscaper.Normalize(url) + descriptor;
        }

        return string.Join(", ", candidates);
    }
}
