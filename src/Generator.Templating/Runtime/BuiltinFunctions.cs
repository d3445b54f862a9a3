using Generator.Templating.Builtins;

namespace Generator.Templating.Runtime;

/// <summary>The language's own functions: the modules of <c>Builtins/</c>, <c>include</c>, <c>include_join</c>, <c>empty</c> and <c>blank</c>.</summary>
public class BuiltinFunctions : ScriptObject
{
    public BuiltinFunctions() : base(12)
    {
        BuiltinModules.AddTo(this);
        SetValue("include", new IncludeFunction(), readOnly: true);
        SetValue("include_join", new IncludeJoinFunction(), readOnly: true);
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        SetValue("blank", EmptyScriptObject.Default, readOnly: true);
    }
}
