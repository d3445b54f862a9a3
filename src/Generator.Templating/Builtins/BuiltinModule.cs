using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of a module, made once and shared by all renderings; in the order in which a module is printed.</summary>
internal sealed class BuiltinModule(BuiltinFunction[] functions)
{
    private readonly KeyValuePair<string, BuiltinFunction>[] _members = [.. functions.Select(function => KeyValuePair.Create(MemberName(function), function))];

    public int Count => _members.Length;

    /// <summary>A fresh object with the functions.</summary>
    public ScriptObject ToObject()
    {
        ScriptObject members = new(_members.Length);
        AddTo(members);
        return members;
    }

    public void AddTo(ScriptObject members)
    {
        foreach (var (name, function) in _members) members.SetValue(name, function, readOnly: true);
    }

    /// <summary>The function's name without its module.</summary>
    private static string MemberName(BuiltinFunction function) => function.Name[(function.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
