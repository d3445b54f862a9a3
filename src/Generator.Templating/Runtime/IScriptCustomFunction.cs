using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>A function that templates can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <param name="context">The rendering that calls.</param>
    /// <param name="callerContext">The call in the template.</param>
    /// <param name="arguments">The arguments, converted to the parameters' types unless <see cref="ScriptVarParamKind.Direct"/>.</param>
    /// <param name="blockStatement">The block of a <c>wrap</c>.</param>
    object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);
}
