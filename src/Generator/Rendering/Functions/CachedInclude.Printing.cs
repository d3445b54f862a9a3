using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a part that is known already is written into the page itself where HTML is printed, and no list of the arguments is made to find it.</summary>
internal sealed partial class CachedInclude : IRememberingFunction
{
    /// <inheritdoc/>
    public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var markup = Invoke(context, callerContext, arguments, blockStatement);
        if (markup is not HtmlValue html || !((PageContext)context).PrintsHtml) return markup;
        html.WriteTo(context.Output);
        return null;
    }

    /// <inheritdoc/>
    public bool TryPrint(TemplateContext context, ScriptNode callerContext, string argument) => TryPrint(context, callerContext, [argument], [], []);

    /// <inheritdoc/>
    public bool TryPrint(TemplateContext context, ScriptNode callerContext, ReadOnlySpan<object?> items, IReadOnlyList<string> names, ReadOnlySpan<object?> values)
    {
        var page = (PageContext)context;
        if (!page.PrintsHtml) return false;
        Take(items, names, values);
        if (context.Output is not Utf8Output output || _fragments.GroupOf(_parts) is not { } group || !TryFind(page, group, _parts.Subject, out var fragment)) return false;
        output.Write(fragment.Markup);
        return true;
    }

    partial void TakeArguments(ScriptArray arguments, ref bool isTaken)
    {
        isTaken = arguments.TryGetArguments(out var names, out var values);
        if (isTaken) Take(arguments.Items, names, values);
    }

    private void Take(ReadOnlySpan<object?> items, IReadOnlyList<string> names, ReadOnlySpan<object?> values)
    {
        _parts.Clear();
        foreach (var item in items) _parts.Add(item);
        _parts.AddNames(names);
        foreach (var value in values) _parts.Add(value);
    }
}
