using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>regex</c> as templates call them.</summary>
internal static class RegexModule
{
    private static readonly BuiltinParameter Options = BuiltinParameter.Optional("options");

    public static readonly BuiltinModule Module = new(
    [
        BuiltinFunction.Of<string?, string?>("regex.escape", RegexFunctions.Escape, "pattern"),
        BuiltinFunction.With<string?, string?, string?, ScriptArray>("regex.match", RegexFunctions.Match, "text", "pattern", Options),
        BuiltinFunction.With<string?, string?, string?, ScriptArray>("regex.matches", RegexFunctions.Matches, "text", "pattern", Options),
        BuiltinFunction.With<string?, string?, string?, string?, string?>(
            "regex.replace", RegexFunctions.Replace, "text", "pattern", "replace", Options),
        BuiltinFunction.With<string?, string?, string?, ScriptArray>("regex.split", RegexFunctions.Split, "text", "pattern", Options),
        BuiltinFunction.Of<string?, string?>("regex.unescape", RegexFunctions.Unescape, "pattern"),
    ]);
}
