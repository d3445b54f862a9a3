using Generator.Caching;

namespace Generator.Rendering.Functions;

/// <summary>
/// <c>include_cached 'name' arguments…</c>: an include that is rendered once for equal arguments and printed again wherever it is asked for. What it includes sees
/// <c>site</c> and its arguments, not <c>page</c> and <c>article</c>, so that it cannot carry one page's values to another. The official engine evaluates named arguments again
/// where they would be hidden; with it, this is <c>include</c>. One for each thread.
/// </summary>
internal sealed partial class CachedInclude(MarkupInclude include, FragmentCache cache) : IScriptCustomFunction
{
    private static readonly string[] PageVariables = ["page", "article", "content"];

    private readonly FragmentParts _parts = new();
    private readonly FragmentStore _fragments = new(cache);
    private readonly ScriptObject _hidden = HidePageVariables();

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
        Take(context, arguments);
        if (_fragments.GroupOf(_parts) is not { } group)
        {
            return include.RenderAlone(page, callerContext, arguments, _hidden) is { } alone ? page.Return(alone) : include.Invoke(context, callerContext, arguments, blockStatement);
        }

        // A cached include inside of this one uses the parts of the key again.
        var subject = _parts.Subject;
        if (TryFind(page, group, subject, out var fragment)) return new HtmlBytes(fragment.Html);
        page.Reads.StartFragment();
        var output = include.RenderAlone(page, callerContext, arguments, _hidden);
        var reads = page.Reads.EndFragment();
        if (output is null) return include.Invoke(context, callerContext, arguments, blockStatement);
        fragment = _fragments.Keep(group, subject, output.Written, reads);
        page.GiveBack(output);
        return new HtmlBytes(fragment.Html);
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private bool TryFind(PageContext page, FragmentGroup group, int subject, out Fragment fragment)
    {
        var isKnown = _fragments.TryFind(group, subject, out fragment);
        if (isKnown) page.Reads.Add(fragment.Reads);
        return isKnown;
    }

    private void Take(TemplateContext context, ScriptArray arguments)
    {
        _parts.Clear();
        var isTaken = false;
        TakeArguments(arguments, ref isTaken);
        if (isTaken) return;
        foreach (var argument in arguments) _parts.Add(argument);
        foreach (var name in arguments.GetMembers())
        {
            _parts.AddName(name);
            if (arguments.TryGetValue(context, default, name, out var value)) _parts.Add(value);
        }
    }

    /// <summary>The same without enumerators, where the engine knows the arguments of a call.</summary>
    partial void TakeArguments(ScriptArray arguments, ref bool isTaken);

    private static ScriptObject HidePageVariables()
    {
        var hidden = new ScriptObject();
        foreach (var name in PageVariables) hidden.SetValue(name, null, readOnly: true);
        return hidden;
    }
}
