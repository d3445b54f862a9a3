namespace Generator.Templating.Runtime;

/// <summary>A parameter of a <see cref="BuiltinFunction"/>: its name in templates and, when it may be left out, its default.</summary>
internal readonly record struct BuiltinParameter(string Name, bool IsOptional, object? Default)
{
    public static implicit operator BuiltinParameter(string name) => new(name, IsOptional: false, Default: null);

    /// <summary>A parameter that may be left out. The default must already have the parameter's type.</summary>
    public static BuiltinParameter Optional(string name, object? defaultValue = null) => new(name, IsOptional: true, defaultValue);
}
