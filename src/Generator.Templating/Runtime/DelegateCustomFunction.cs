using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>A delegate that templates can call. Every parameter is compulsory.</summary>
public sealed class DelegateCustomFunction : IScriptCustomFunction
{
    private readonly ScriptParameterInfo[] _parameters;
    private readonly Func<TemplateContext, SourceSpan, ScriptArray, object?> _call;

    private DelegateCustomFunction(Type returnType, Type[] parameterTypes, Func<TemplateContext, SourceSpan, ScriptArray, object?> call)
    {
        ReturnType = returnType;
        _call = call;
        _parameters = [.. parameterTypes.Select((type, index) => new ScriptParameterInfo(type, "arg" + (char)('0' + index)))];
    }

    public int RequiredParameterCount => _parameters.Length;

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType { get; }

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters[index];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        _call(context, callerContext?.Span ?? default, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public static DelegateCustomFunction Create(Action action) => Returning<object?>([], (_, _, _) =>
    {
        action();
        return null;
    });

    public static DelegateCustomFunction Create<T>(Action<T> action) => Returning<object?>([typeof(T)], (context, span, arguments) =>
    {
        action(Argument<T>(context, span, arguments, 0));
        return null;
    });

    public static DelegateCustomFunction Create<T1, T2>(Action<T1, T2> action) =>
        Returning<object?>([typeof(T1), typeof(T2)], (context, span, arguments) =>
        {
            action(Argument<T1>(context, span, arguments, 0), Argument<T2>(context, span, arguments, 1));
            return null;
        });

    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> function) => Returning<TResult>([], (_, _, _) => function());

    public static DelegateCustomFunction CreateFunc<T, TResult>(Func<T, TResult> function) =>
        Returning<TResult>([typeof(T)], (context, span, arguments) => function(Argument<T>(context, span, arguments, 0)));

    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> function) =>
        Returning<TResult>([typeof(T1), typeof(T2)], (context, span, arguments) =>
            function(Argument<T1>(context, span, arguments, 0), Argument<T2>(context, span, arguments, 1)));

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> function) =>
        Returning<TResult>([typeof(T1), typeof(T2), typeof(T3)], (context, span, arguments) =>
            function(
                Argument<T1>(context, span, arguments, 0),
                Argument<T2>(context, span, arguments, 1),
                Argument<T3>(context, span, arguments, 2)));

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> function) =>
        Returning<TResult>([typeof(T1), typeof(T2), typeof(T3), typeof(T4)], (context, span, arguments) =>
            function(
                Argument<T1>(context, span, arguments, 0),
                Argument<T2>(context, span, arguments, 1),
                Argument<T3>(context, span, arguments, 2),
                Argument<T4>(context, span, arguments, 3)));

    private static DelegateCustomFunction Returning<TResult>(
        Type[] parameterTypes, Func<TemplateContext, SourceSpan, ScriptArray, object?> call) =>
        new(typeof(TResult), parameterTypes, call);

    private static T Argument<T>(TemplateContext context, SourceSpan span, ScriptArray arguments, int index) =>
        Conversion.To<T>(context, span, arguments[index]);
}
