using System.Buffers;

namespace Generator.Arabic;

/// <summary>Paths as they stand in links, feeds and sitemaps.</summary>
public static class UrlPath
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~/");

    /// <summary>
    /// Percent-encodes the UTF-8 bytes of all but the unreserved characters of RFC 3986 and "/", in upper-case hexadecimals; the same instance when there
    /// is nothing to encode. The path must not be encoded already: "%" becomes "%25".
    /// </summary>
    public static string Encode(string path) => PercentEncoding.Encode(path, Plain);
}
