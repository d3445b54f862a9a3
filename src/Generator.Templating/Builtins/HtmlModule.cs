using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>html</c> as templates call them.</summary>
internal static class HtmlModule
{
    public static readonly BuiltinModule Module = new(
    [
        BuiltinFunction.Of<string?, string?>("html.strip", HtmlFunctions.Strip, "text"),
        BuiltinFunction.With<string?, string?>("html.escape", HtmlFunctions.Escape, "text").PrintedBy(HtmlFunctions.PrintEscaped),
        BuiltinFunction.With<string?, string?>("html.newline_to_br", HtmlFunctions.NewlineToBr, "text"),
        BuiltinFunction.Of<string?, string?>("html.url_encode", HtmlFunctions.UrlEncode, "text"),
        BuiltinFunction.Of<string?, string?>("html.url_escape", HtmlFunctions.UrlEscape, "text"),
    ]);
}
