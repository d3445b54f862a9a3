using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of a module, made once and shared by all renderings; in the order in which a module is printed.</summary>
internal sealed class BuiltinModule
{
    private readonly ScriptObject _members;

    /// <param name="functions">The functions, named with their module.</param>
    /// <param name="values">What the module has beside them.</param>
    public BuiltinModule(BuiltinFunction[] functions, params KeyValuePair<string, object>[] values)
    {
        _members = new(functions.Length + values.Length);
        foreach (var function in functions) _members.SetValue(MemberName(function), function, readOnly: true);
        foreach (var (name, value) in values) _members.SetValue(name, value, readOnly: true);
    }

    /// <summary>A fresh object with the functions: templates may assign into it.</summary>
    public ScriptObject ToObject() => (ScriptObject)_members.Clone(deep: false);

    /// <summary>The function's name without its module.</summary>
    public static string MemberName(BuiltinFunction function) => function.Name[(function.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
