using Generator.Caching;

namespace Generator.Rendering.Functions;

/// <summary>
/// <c>include_cached 'name' arguments…</c>: an include that is rendered once for equal arguments and printed again wherever it is asked for. What it includes sees
/// <c>site</c> and its arguments, not <c>page</c> and <c>article</c>, so that it cannot carry one page's values to another. The official engine evaluates named arguments again
/// where they would be hidden; with it, this is <c>include</c>. One for each thread.
/// </summary>
internal sealed partial class CachedInclude(MarkupInclude include, FragmentCache fragments) : IScriptCustomFunction
{
    private static readonly string[] PageVariables = ["page", "article", "content"];

    private readonly FragmentParts _parts = new();
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
        if (FragmentKey.Of(context, arguments, _parts) is not { } key)
        {
            return include.RenderAlone(page, callerContext, arguments, _hidden) is { } alone ? page.Return(alone) : include.Invoke(context, callerContext, arguments, blockStatement);
        }

        if (fragments.Find(key) is { } kept)
        {
            page.Reads.Add(kept.Reads);
            return kept;
        }

        // A cached include inside of this one uses the parts of the key again.
        key = key.Kept();
        page.Reads.StartFragment();
        var output = include.RenderAlone(page, callerContext, arguments, _hidden);
        var reads = page.Reads.EndFragment();
        if (output is null) return include.Invoke(context, callerContext, arguments, blockStatement);
        var fragment = new Fragment(output.Written.ToArray(), reads.ToArray());
        page.GiveBack(output);
        fragments.Keep(key, fragment);
        return fragment;
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static ScriptObject HidePageVariables()
    {
        var hidden = new ScriptObject();
        foreach (var name in PageVariables) hidden.SetValue(name, null, readOnly: true);
        return hidden;
    }
}
