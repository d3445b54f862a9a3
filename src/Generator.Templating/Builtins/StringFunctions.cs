namespace Generator.Templating.Builtins;

/// <summary>The module <c>string</c>.</summary>
internal static class StringFunctions
{
    public static string? Append(string? text, string? with) => (text ?? string.Empty) + with;
}
