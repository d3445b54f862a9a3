namespace Generator.Templating.Runtime;

public enum ScriptVarParamKind
{
    /// <summary>A fixed number of parameters.</summary>
    None,

    /// <summary>All arguments are handed over as they are.</summary>
    Direct,

    /// <summary>The last parameter takes the rest of the arguments.</summary>
    LastParameter,
}

/// <summary>A parameter of a function.</summary>
public readonly record struct ScriptParameterInfo
{
    public ScriptParameterInfo(Type parameterType, string name)
    {
        ParameterType = parameterType;
        Name = name;
    }

    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue) : this(parameterType, name)
    {
        DefaultValue = defaultValue;
        HasDefaultValue = true;
    }

    public Type ParameterType { get; }

    public string Name { get; }

    public bool HasDefaultValue { get; }

    public object? DefaultValue { get; }
}

/// <summary>How a function wants to be called.</summary>
public interface IScriptFunctionInfo
{
    int RequiredParameterCount { get; }

    int ParameterCount { get; }

    ScriptVarParamKind VarParamKind { get; }

    Type ReturnType { get; }

    ScriptParameterInfo GetParameterInfo(int index);
}
