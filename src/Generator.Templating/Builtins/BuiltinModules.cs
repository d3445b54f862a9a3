using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The modules by name: array, date, html, math, object, regex, string, timespan.</summary>
internal static class BuiltinModules
{
    /// <summary>Adds a fresh object for each module, because templates may assign into a module. The functions in them are shared.</summary>
    public static void AddTo(ScriptObject builtins)
    {
        builtins.SetValue("array", ArrayModule.Module.ToObject(), readOnly: true);
        builtins.SetValue("date", DateModule.Create(), readOnly: true);
        builtins.SetValue("html", HtmlModule.Module.ToObject(), readOnly: true);
        builtins.SetValue("math", MathModule.Module.ToObject(), readOnly: true);
        builtins.SetValue("object", ObjectModule.Module.ToObject(), readOnly: true);
        builtins.SetValue("regex", RegexModule.Module.ToObject(), readOnly: true);
        builtins.SetValue("string", StringModule.Module.ToObject(), readOnly: true);
        builtins.SetValue("timespan", TimeSpanModule.Module.ToObject(), readOnly: true);
    }
}
