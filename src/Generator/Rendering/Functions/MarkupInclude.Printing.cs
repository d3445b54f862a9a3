using Generator.Caching;
using Generator.Rendering.Escaping;
using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a template that is included where HTML is printed writes into the page itself.</summary>
internal sealed partial class MarkupInclude : IPrintingFunction
{
    private readonly NameTable<Known> _known = new();

    /// <summary>A template that was printed before.</summary>
    /// <param name="Template">The engine's.</param>
    /// <param name="Read">What a page reads that prints it.</param>
    private sealed record Known(Template Template, Dependency Read);

    /// <inheritdoc/>
    public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        var isPrinted = false;
        if (page.PrintsHtml && blockStatement is null) PrintInPlace(page, callerContext, arguments, ref isPrinted);
        return isPrinted ? null : Invoke(context, callerContext, arguments, blockStatement);
    }

    /// <inheritdoc/>
    public bool TryPrint(TemplateContext context, ScriptNode callerContext, string argument)
    {
        var page = (PageContext)context;
        return page.PrintsHtml && TryPrint(page, callerContext, argument, null);
    }

    partial void PrintInPlace(PageContext page, ScriptNode? callerContext, ScriptArray arguments, ref bool isPrinted) =>
        isPrinted = arguments.Count > 0 && arguments[0] is string name && TryPrint(page, callerContext, name, arguments);

    /// <param name="page">The page.</param>
    /// <param name="callerContext">The call in the template.</param>
    /// <param name="name">Name of the included template.</param>
    /// <param name="arguments">All arguments; null when there is only the name.</param>
    private bool TryPrint(PageContext page, ScriptNode? callerContext, string name, ScriptArray? arguments)
    {
        if (_known.TryGet(name, out var known)) page.Reads.Add(known.Read);
        else if (include is not IncludeFunction || templates.Find(name) is { IsXml: true }) return false;
        else page.Reads.Add(DependencyKind.Template, name);
        page.Enter(EscapeContext.Text);
        try
        {
            known ??= Find(page, name, callerContext);
            if (arguments is null) page.PrintTemplate(known.Template, name, callerContext);
            else page.PrintTemplate(known.Template, arguments, callerContext);
            return true;
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

    private Known Find(PageContext page, string name, ScriptNode? callerContext)
    {
        Known known = new(page.FindTemplate(name, callerContext), page.Reads.Of(DependencyKind.Template, name));
        _known.Add(name, known);
        return known;
    }
}
