namespace Generator.Templating.Builtins;

/// <summary>White space and line ends taken away.</summary>
internal static partial class StringFunctions
{
    public static string? LStrip(string? text) => text?.TrimStart();

    public static string? RStrip(string? text) => text?.TrimEnd();

    public static string? Strip(string? text) => text?.Trim();

    public static string? StripNewlines(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0) return text;
        return text.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);
    }
}
