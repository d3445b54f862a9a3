using Generator.Rendering.Escaping;

namespace Generator.Rendering.Functions;

/// <summary><c>raw</c>, <c>json</c> and Scriban's <c>html.escape</c>, which would escape twice.</summary>
internal static class SafetyFunctions
{
    public static void AddTo(ScriptObject builtins)
    {
        Builtins.Add(builtins, "raw", 1, 1, static (context, _, arguments) =>
            arguments[0] is { } value ? new TrustedValue(value is HtmlValue or IScriptOutput or TrustedValue ? value.ToString()! : context.ObjectToString(value)) : null);
        Builtins.Add(builtins, "json", 1, 1, static (context, _, arguments) => new TrustedValue(ScriptJson.Write(context, arguments[0])));
        Builtins.Add(builtins, "plain", 1, 1, static (context, _, arguments) => arguments[0] is { } value ? ValueWriter.TextOf(context, value) : null);
        Builtins.Add(builtins, "layout", 1, 1, static (context, _, arguments) =>
        {
            context.Layout = context.ObjectToString(arguments[0]);
            return null;
        });

        if (Builtins.Get(builtins, "html") is ScriptObject html)
        {
            html.SetValue("escape", new HostFunction("html.escape", 1, 1, static (context, _, arguments) =>
                arguments[0] switch { null => null, HtmlValue value => value, var value => HtmlValue.Of(Escaper.Attribute(ValueWriter.TextOf(context, value))) }), readOnly: true);
        }
    }
}
