namespace Generator.Rendering.Functions;

/// <summary>A function of the generator that templates can call. Works with either engine: arguments come as they are, without reflection.</summary>
/// <param name="name">Its name in templates, for messages.</param>
/// <param name="required">Arguments that must be there.</param>
/// <param name="most">Most arguments.</param>
/// <param name="call">What it does.</param>
/// <param name="isFixed">Whether all threads share it and its name can stand for nothing else.</param>
internal sealed partial class HostFunction(string name, int required, int most, Func<PageContext, CallPlace, ScriptArray, object?> call, bool isFixed = false) : IScriptCustomFunction
{
    /// <summary>Prints what the function gives for one text; false when it is to be called instead. Null when it is always called.</summary>
    public Func<PageContext, string, bool>? PrintsText { get; init; }

    /// <inheritdoc/>
    public int RequiredParameterCount => required;

    /// <inheritdoc/>
    public int ParameterCount => most;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "argument");

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var place = new CallPlace(callerContext);
        if (arguments.Count < required || arguments.Count > most) throw Miscalled(place, arguments.Count);
        return call((PageContext)context, place, arguments);
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private ScriptRuntimeException Miscalled(CallPlace place, int given)
    {
        var wanted = required == most ? $"{required}" : $"{required} to {most}";
        return new ScriptRuntimeException(place, $"`{name}` takes {wanted} argument{(wanted == "1" ? "" : "s")}, not {given}");
    }
}
