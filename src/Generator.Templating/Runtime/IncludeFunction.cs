using System.Collections;
using System.Text;
using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary><c>include 'name' arguments…</c>: what another template prints. The template finds all arguments, its name first, in <c>$</c>.</summary>
public sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "template_name");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        return Render(context, callerContext, context.TextOf(arguments[0]), arguments);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    internal static string Render(TemplateContext context, ScriptNode? caller, string name, ScriptArray arguments) =>
        context.RenderTemplate(Find(context, caller, name), arguments, caller);

    internal static Template Find(TemplateContext context, ScriptNode? caller, string name)
    {
        var span = caller?.Span ?? default;
        if (string.IsNullOrEmpty(name)) throw new ScriptRuntimeException(span, "The name of an included template cannot be empty");
        var path = context.GetTemplatePathFromName(name, caller);
        if (string.IsNullOrEmpty(path)) throw new ScriptRuntimeException(span, $"There is no template `{name}`");
        return context.GetOrCreateTemplate(path, caller);
    }
}

/// <summary>
/// <c>include_join names separator [begin] [end]</c>: what several templates print, one behind the other. A separator, beginning or end
/// <c>tpl:name</c> is itself a template.
/// </summary>
public sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";
    private static readonly string[] ParameterNames = ["template_names", "separator", "begin_delimiter", "end_delimiter"];

    public int RequiredParameterCount => 2;

    public int ParameterCount => 4;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new(typeof(IEnumerable), ParameterNames[0]) : new(typeof(string), ParameterNames[index]);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        var span = callerContext?.Span ?? default;
        if (arguments[0] is not IEnumerable names || arguments[0] is string) throw new ScriptRuntimeException(span, "include_join needs a list of template names");

        StringBuilder result = new();
        string? separator = null;
        var steps = 0;
        result.Append(Delimiter(context, callerContext, arguments, 2));
        foreach (var name in names)
        {
            context.StepLoop(span, ref steps);
            if (steps > 1) result.Append(separator ??= Delimiter(context, callerContext, arguments, 1));
            result.Append(IncludeFunction.Render(context, callerContext, context.TextOf(name), arguments));
            context.CheckTextLength(span, result.Length);
        }
        result.Append(Delimiter(context, callerContext, arguments, 3));
        return result.ToString();
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string Delimiter(TemplateContext context, ScriptNode? caller, ScriptArray arguments, int index)
    {
        var text = context.TextOf(arguments[index]);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? IncludeFunction.Render(context, caller, text[TemplatePrefix.Length..], arguments) : text;
    }
}
