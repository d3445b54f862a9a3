using Generator.Templating.Parsing;

namespace Generator.Templating.Syntax;

public enum ScriptVariableScope
{
    Global,

    /// <summary>Written with <c>$</c>; private to a template or a function.</summary>
    Local,
}

/// <summary>A variable's name and scope.</summary>
public class ScriptVariable : ScriptNode
{
    public static readonly ScriptVariable Arguments = new(default, string.Empty, ScriptVariableScope.Local);
    public static readonly ScriptVariable BlockDelegate = new(default, "$", ScriptVariableScope.Local);

    internal ScriptVariable(SourceSpan span, string name, ScriptVariableScope scope) : base(span)
    {
        Name = name;
        Scope = scope;
    }

    /// <summary>The name without its <c>$</c>.</summary>
    public string Name { get; }

    public ScriptVariableScope Scope { get; }

    public static ScriptVariable Create(string name, ScriptVariableScope scope) => new(default, name, scope);

    public override string ToString() => Scope is ScriptVariableScope.Local ? "$" + Name : Name;
}
