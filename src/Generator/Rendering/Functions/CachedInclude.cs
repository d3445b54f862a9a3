using System.Text;
using Generator.Caching;

namespace Generator.Rendering.Functions;

/// <summary>
/// <c>include_cached 'name' arguments…</c>: an include that is rendered once for equal arguments and printed again wherever it is asked for. What it includes sees
/// <c>site</c> and its arguments, not <c>page</c> and <c>article</c>, so that it cannot carry one page's values to another. One for each thread.
/// </summary>
internal sealed class CachedInclude(MarkupInclude include) : IScriptCustomFunction
{
    /// <summary>Fragments kept at most; a site has a few dozen that repeat.</summary>
    private const int Capacity = 256;

    private static readonly string[] PageVariables = ["page", "article", "content"];

    private readonly Dictionary<FragmentKey, (object? Markup, Dependency[] Reads)> _fragments = [];
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
        if (FragmentKey.Of(context, arguments) is not { } key) return Render(context, callerContext, arguments, blockStatement);
        var reads = ((PageContext)context).Reads;
        if (_fragments.TryGetValue(key, out var kept))
        {
            foreach (var dependency in kept.Reads) reads.Add(dependency);
            return kept.Markup;
        }

        reads.StartFragment();
        var fragment = Render(context, callerContext, arguments, blockStatement);
        var read = reads.EndFragment();
        if (fragment is HtmlText html) fragment = new HtmlBytes(Encoding.UTF8.GetBytes(html.ToString()));
        if (_fragments.Count == Capacity) _fragments.Clear();
        _fragments[key] = (fragment, read);
        return fragment;
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private object? Render(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        // After a failure the whole context is made anew.
        context.PushGlobal(_hidden);
        var fragment = include.Invoke(context, callerContext, arguments, blockStatement);
        context.PopGlobal();
        return fragment;
    }

    private static ScriptObject HidePageVariables()
    {
        var hidden = new ScriptObject();
        foreach (var name in PageVariables) hidden.SetValue(name, null, readOnly: true);
        return hidden;
    }
}
