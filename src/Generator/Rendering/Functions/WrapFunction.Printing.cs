using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, what is wrapped writes into the page itself where HTML is printed.</summary>
internal sealed partial class WrapFunction : IPrintingFunction
{
    /// <inheritdoc/>
    public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        if (inPlace is null || arguments.Count != 1 || !page.PrintsHtml) return Invoke(context, callerContext, arguments, blockStatement);
        inPlace(page, page.TextOf(arguments[0]), blockStatement);
        return null;
    }
}
