using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Addresses of other sites.</summary>
internal static class WebUrl
{
    /// <summary>An absolute <c>http</c> or <c>https</c> URL, or null with an error.</summary>
    public static string? Read(FieldValue value)
    {
        if (value.Text() is not { } text) return null;
        if (IsGood(text)) return text;
        value.Reader.Report.Add(ValueMessages.NotWebUrl(value.Span, value.Key, text));
        return null;
    }

    public static bool IsGood(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && !text.AsSpan().ContainsAny("\"<>\\ ");
}
