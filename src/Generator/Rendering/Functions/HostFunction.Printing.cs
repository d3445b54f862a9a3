using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a function may print a text at once.</summary>
internal sealed partial class HostFunction : IPrintingFunction
{
    /// <inheritdoc/>
    public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => Invoke(context, callerContext, arguments, blockStatement);

    /// <inheritdoc/>
    public bool TryPrint(TemplateContext context, ScriptNode callerContext, string argument) => PrintsText is { } print && print((PageContext)context, argument);
}
