using Generator.Rendering.Escaping;

namespace Generator.Rendering.Functions;

/// <summary><c>raw</c>, <c>json</c>, <c>plain</c>, and Scriban's <c>html.escape</c> and <c>html.newline_to_br</c>, whose results would be escaped once more.</summary>
internal static class SafetyFunctions
{
    public static void AddTo(ScriptObject builtins)
    {
        Builtins.Add(builtins, "raw", 1, 1, static (context, _, arguments) =>
            arguments[0] is { } value ? new TrustedValue(value is HtmlValue or IScriptOutput or TrustedValue or JsonValue or XmlValue ? value.ToString()! : context.TextOf(value)) : null);
        Builtins.Add(builtins, "json", 1, 1, static (context, span, arguments) => new JsonValue(ScriptJson.Write(context, arguments[0], span)));
        Builtins.Add(builtins, "plain", 1, 1, static (context, _, arguments) => arguments[0] is { } value ? ValueWriter.TextOf(context, value) : null);

        if (Builtins.Get(builtins, "html") is ScriptObject html)
        {
            html.SetValue("escape", new HostFunction("html.escape", 1, 1, static (context, _, arguments) => arguments[0] is { } value ? Escaped(context, value) : null), readOnly: true);
            html.SetValue("newline_to_br", new HostFunction("html.newline_to_br", 1, 1, static (context, _, arguments) => arguments[0] is { } value ? WithBreaks(context, value) : null), readOnly: true);
        }
    }

    private static HtmlValue Escaped(PageContext context, object value) =>
        value as HtmlValue ?? HtmlValue.Of(value is IScriptOutput ? value.ToString() : Escaper.Attribute(ValueWriter.TextOf(context, value)));

    private static HtmlValue WithBreaks(PageContext context, object value) =>
        HtmlValue.Of(Escaped(context, value).ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal));
}
