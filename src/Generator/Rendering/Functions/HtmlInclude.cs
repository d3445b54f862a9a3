using Generator.Rendering.Escaping;

namespace Generator.Rendering.Functions;

/// <summary>
/// The engine's <c>include</c>, whose result is HTML and not text to be escaped once more; and what is inside the template is printed for its own places,
/// wherever the call stands.
/// </summary>
internal sealed class HtmlInclude(IScriptCustomFunction include) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => include.RequiredParameterCount;

    /// <inheritdoc/>
    public int ParameterCount => include.ParameterCount;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => include.VarParamKind;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => include.GetParameterInfo(index);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        page.Enter(EscapeContext.Text);
        try
        {
            return HtmlValue.Of(include.Invoke(context, callerContext, arguments, blockStatement)?.ToString());
        }
        finally
        {
            page.Leave();
        }
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
