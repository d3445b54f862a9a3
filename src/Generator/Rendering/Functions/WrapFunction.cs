using Generator.Rendering.Failures;

namespace Generator.Rendering.Functions;

/// <summary>A function of one name that may stand behind <c>wrap</c>.</summary>
/// <param name="name">Its own name, for messages.</param>
/// <param name="call">What it does.</param>
/// <param name="inPlace">The same where HTML is printed, without a value between; null: it has a value only.</param>
internal sealed partial class WrapFunction(
    string name, Func<PageContext, TemplateSpan, string, ScriptBlockStatement?, HtmlValue?> call, Action<PageContext, string, ScriptBlockStatement?>? inPlace) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => 1;

    /// <inheritdoc/>
    public int ParameterCount => 1;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? default;
        if (arguments.Count != 1) throw new TemplateFault(span, $"`{name}` takes the name of a block");
        return call((PageContext)context, span, ((PageContext)context).TextOf(arguments[0]), blockStatement);
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
