namespace Generator.Templating.Syntax;

public enum ScriptVariableScope
{
    Global,

    /// <summary>Written with <c>$</c>; private to a template or a function.</summary>
    Local,
}

/// <summary>A variable's name and scope.</summary>
public class ScriptVariable
{
    /// <summary><c>$</c>: the arguments of the function or included template.</summary>
    public static readonly ScriptVariable Arguments = new(string.Empty, ScriptVariableScope.Local);

    /// <summary><c>$$</c>: the block that was wrapped.</summary>
    public static readonly ScriptVariable BlockDelegate = new("$", ScriptVariableScope.Local);

    private ScriptVariable(string name, ScriptVariableScope scope)
    {
        Name = name;
        Scope = scope;
    }

    /// <summary>The name without its <c>$</c>.</summary>
    public string Name { get; }

    public ScriptVariableScope Scope { get; }

    public static ScriptVariable Create(string name, ScriptVariableScope scope) => new(name, scope);

    public override string ToString() => Scope is ScriptVariableScope.Local ? "$" + Name : Name;
}
