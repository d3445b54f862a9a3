using Generator.Caching;
using Generator.Rendering.Escaping;
using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a template that is included where HTML is printed writes into the page itself.</summary>
internal sealed partial class MarkupInclude : IPrintingFunction
{
    /// <inheritdoc/>
    public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments)
    {
        var page = (PageContext)context;
        var isPrinted = false;
        if (page.PrintsHtml) PrintInPlace(page, callerContext, arguments, ref isPrinted);
        return isPrinted ? null : Invoke(context, callerContext, arguments, null);
    }

    partial void PrintInPlace(PageContext page, ScriptNode? callerContext, ScriptArray arguments, ref bool isPrinted)
    {
        if (include is not IncludeFunction || arguments.Count == 0 || arguments[0] is not string name || templates.Find(name) is { IsXml: true }) return;
        page.Reads.Add(DependencyKind.Template, name);
        page.Enter(EscapeContext.Text);
        try
        {
            page.PrintTemplate(name, arguments, callerContext);
            isPrinted = true;
        }
        catch (ScriptRuntimeException) when (page.NoteInclude(callerContext?.Span ?? default))
        {
            throw;
        }
        finally
        {
            page.Leave();
        }
    }
}
