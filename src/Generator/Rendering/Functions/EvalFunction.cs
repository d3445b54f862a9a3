using Generator.Rendering.Escaping;

namespace Generator.Rendering.Functions;

/// <summary>Scriban's <c>object.eval</c> and <c>object.eval_template</c>: no scanner has seen their text, so whatever it does to the context is taken back.</summary>
internal sealed class EvalFunction(IScriptCustomFunction eval) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => eval.RequiredParameterCount;

    /// <inheritdoc/>
    public int ParameterCount => eval.ParameterCount;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => eval.VarParamKind;

    /// <inheritdoc/>
    public Type ReturnType => eval.ReturnType;

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => eval.GetParameterInfo(index);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        var depth = page.Depth;
        var outer = page.Escape;
        page.Enter(EscapeContext.Text);
        try
        {
            return eval.Invoke(context, callerContext, arguments, blockStatement);
        }
        finally
        {
            page.Restore(depth, outer);
        }
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
