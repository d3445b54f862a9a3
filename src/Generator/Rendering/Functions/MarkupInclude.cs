using System.Collections;
using Generator.Caching;
using Generator.Rendering.Escaping;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Functions;

/// <summary>
/// The engine's <c>include</c> or <c>include_join</c>, whose result is markup and not text to be escaped once more; and what is inside the template is printed for its own
/// places, wherever the call stands.
/// </summary>
internal sealed partial class MarkupInclude(IScriptCustomFunction include, TemplateSet templates) : IScriptCustomFunction
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
        var isXml = Note(page, arguments);
        page.Enter(isXml ? EscapeContext.XmlText : EscapeContext.Text);
        try
        {
            var markup = include.Invoke(context, callerContext, arguments, blockStatement)?.ToString();
            return isXml ? new XmlValue(markup ?? "") : HtmlValue.Of(markup);
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

    /// <summary>Renders for itself, so that the result can stand in any page.</summary>
    /// <param name="hidden">Hides the variables of the page.</param>
    /// <returns>What was printed, to be given back to the page; null where the engine cannot print in place.</returns>
    public Utf8Output? RenderAlone(PageContext page, ScriptNode? callerContext, ScriptArray arguments, ScriptObject hidden)
    {
        // After a failure the whole context is made anew.
        var output = page.RentOutput();
        var isAlone = page.IsAlone;
        page.IsAlone = true;
        page.PushGlobal(hidden);
        page.Enter(EscapeContext.Text);
        page.PushOutput(output);
        var isPrinted = false;
        PrintInPlace(page, callerContext, arguments, ref isPrinted);
        page.PopOutput();
        page.Leave();
        page.PopGlobal();
        page.IsAlone = isAlone;
        if (isPrinted) return output;
        page.GiveBack(output);
        return null;
    }

    /// <summary>Prints at once, as HTML text, where the engine can do that.</summary>
    partial void PrintInPlace(PageContext page, ScriptNode? callerContext, ScriptArray arguments, ref bool isPrinted);

    /// <summary>Notes what is read; says whether it is XML.</summary>
    private bool Note(PageContext page, ScriptArray arguments)
    {
        var names = Names(page, arguments.Count > 0 ? arguments[0] : null);
        foreach (var name in names) page.Reads.Add(DependencyKind.Template, name);

        // Templates that are joined are all of the kind of the first.
        return names.Length > 0 && templates.Find(names[0]) is { IsXml: true };
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string[] Names(PageContext page, object? names) => names switch
    {
        null => [],
        IEnumerable list and not string => [.. list.Cast<object?>().OfType<object>().Select(name => page.TextOf(name))],
        _ => [page.TextOf(names)],
    };
}
