namespace Generator.Templating.Runtime;

/// <summary>An object whose members are variables, or the parameters and variables of a function; with the variables of running loops.</summary>
internal sealed class GlobalFrame
{
    /// <summary>Null for a function's frame.</summary>
    public IScriptObject? Object { get; private set; }

    /// <summary>The members of <see cref="Object"/> when they can be read directly.</summary>
    public MemberTable? Table { get; private set; }

    /// <summary>A function's parameters and variables.</summary>
    public VariableList Variables { get; } = new();

    public VariableList Loops { get; } = new();

    public void Open(IScriptObject? scriptObject)
    {
        Object = scriptObject;
        Table = scriptObject is ScriptObject { IsPlain: true } plain ? plain.Table : null;
    }

    public void Close()
    {
        Object = null;
        Table = null;
        Variables.Truncate(0);
        Loops.Truncate(0);
    }
}
