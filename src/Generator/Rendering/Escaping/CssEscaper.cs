using System.Buffers;

namespace Generator.Rendering.Escaping;

/// <summary>Lets through only CSS values that can neither end a declaration nor load or run anything.</summary>
internal static class CssEscaper
{
    /// <summary>What stands in place of a value that is not harmless; no property takes it.</summary>
    public const string Blocked = "blocked-value";

    private static readonly SearchValues<char> Harmless =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 #%.,-+_");

    /// <summary>The value, or <see cref="Blocked"/>.</summary>
    public static string Filter(string value) =>
        value.AsSpan().ContainsAnyExcept(Harmless) || value.Contains("expression", StringComparison.OrdinalIgnoreCase)
            || value.Contains("-moz-binding", StringComparison.OrdinalIgnoreCase) || value.Contains("behavior", StringComparison.OrdinalIgnoreCase)
            ? Blocked
            : value;
}
