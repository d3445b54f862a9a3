using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The modules by name: array, date, html, math, object, regex, string, timespan.</summary>
internal static class BuiltinModules
{
    /// <summary>Adds a fresh object for each module, because templates may assign into a module. The functions in them are shared.</summary>
    public static void AddTo(ScriptObject builtins)
    {
        builtins.SetValue("array", Module(ArrayModule.Functions), readOnly: true);
        builtins.SetValue("date", new DateModule(), readOnly: true);
        builtins.SetValue("html", Module(HtmlModule.Functions), readOnly: true);
        builtins.SetValue("math", Module(MathModule.Functions), readOnly: true);
        builtins.SetValue("object", Module(ObjectModule.Functions), readOnly: true);
        builtins.SetValue("regex", Module(RegexModule.Functions), readOnly: true);
        builtins.SetValue("string", Module(StringModule.Functions), readOnly: true);
        var durations = Module(TimeSpanModule.Functions);
        durations.SetValue("zero", TimeSpan.Zero, readOnly: true);
        builtins.SetValue("timespan", durations, readOnly: true);
    }

    /// <summary>The function's name without its module.</summary>
    public static string MemberName(BuiltinFunction function) => function.Name[(function.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static ScriptObject Module(BuiltinFunction[] functions)
    {
        ScriptObject module = new(functions.Length);
        foreach (var function in functions) module.SetValue(MemberName(function), function, readOnly: true);
        return module;
    }
}
