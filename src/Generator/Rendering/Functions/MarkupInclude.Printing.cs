using Generator.Caching;
using Generator.Rendering.Escaping;
using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a template that is included where HTML is printed writes into the page itself.</summary>
internal sealed partial class MarkupInclude : IPrintingFunction
{
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);

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

    partial void PrintInPlace(PageContext page, ScriptNode? callerContext, ScriptArray arguments, ref bool isPrinted)
    {
        if (arguments.Count == 0 || arguments[0] is not string name) return;
        if (_known.TryGetValue(name, out var known)) page.Reads.Add(known.Read);
        else if (include is not IncludeFunction || templates.Find(name) is { IsXml: true }) return;
        else page.Reads.Add(DependencyKind.Template, name);
        page.Enter(EscapeContext.Text);
        try
        {
            known ??= Find(page, name, callerContext);
            page.PrintTemplate(known.Template, arguments, callerContext);
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

    private Known Find(PageContext page, string name, ScriptNode? callerContext)
    {
        Known known = new(page.FindTemplate(name, callerContext), page.Reads.Of(DependencyKind.Template, name));
        _known[name] = known;
        return known;
    }
}
