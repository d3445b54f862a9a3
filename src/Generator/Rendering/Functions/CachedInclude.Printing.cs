using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a part that is known already is written into the page itself where HTML is printed.</summary>
internal sealed partial class CachedInclude : IPrintingFunction
{
    /// <inheritdoc/>
    public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var markup = Invoke(context, callerContext, arguments, blockStatement);
        if (markup is not HtmlValue html || !((PageContext)context).PrintsHtml) return markup;
        html.WriteTo(context.Output);
        return null;
    }
}
