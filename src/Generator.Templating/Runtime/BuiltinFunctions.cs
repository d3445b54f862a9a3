using Generator.Templating.Builtins;

namespace Generator.Templating.Runtime;

/// <summary>The language's own functions: the modules of <c>Builtins/</c>, <c>include</c>, <c>include_join</c>, <c>empty</c> and <c>blank</c>.</summary>
public class BuiltinFunctions : ScriptObject
{
    public BuiltinFunctions() : base(12)
    {
        BuiltinModules.AddTo(this);
    }
}
