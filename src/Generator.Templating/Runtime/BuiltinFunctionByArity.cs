using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

internal sealed class BuiltinFunction<TResult>(string name, Func<TemplateContext, SourceSpan, TResult> method)
    : BuiltinFunction(name, typeof(TResult), [], [])
{
    internal override object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments) =>
        Boxed.From(method(context, site.Span));
}

internal sealed class BuiltinFunction<T1, TResult>(
    string name, Func<T1, TResult>? method, Func<TemplateContext, SourceSpan, T1, TResult>? contextMethod, BuiltinParameter[] parameters)
    : BuiltinFunction(name, typeof(TResult), [typeof(T1)], parameters)
{
    internal override object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments)
    {
        var first = Conversion.Argument<T1>(context, site, arguments, 0);
        return Boxed.From(method is not null ? method(first) : contextMethod!(context, site.Span, first));
    }
}

internal sealed class BuiltinFunction<T1, T2, TResult>(
    string name, Func<T1, T2, TResult>? method, Func<TemplateContext, SourceSpan, T1, T2, TResult>? contextMethod, BuiltinParameter[] parameters)
    : BuiltinFunction(name, typeof(TResult), [typeof(T1), typeof(T2)], parameters)
{
    internal override object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments)
    {
        var first = Conversion.Argument<T1>(context, site, arguments, 0);
        var second = Conversion.Argument<T2>(context, site, arguments, 1);
        return Boxed.From(method is not null ? method(first, second) : contextMethod!(context, site.Span, first, second));
    }
}

internal sealed class BuiltinFunction<T1, T2, T3, TResult>(
    string name, Func<TemplateContext, SourceSpan, T1, T2, T3, TResult> method, BuiltinParameter[] parameters)
    : BuiltinFunction(name, typeof(TResult), [typeof(T1), typeof(T2), typeof(T3)], parameters)
{
    internal override object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments) =>
        Boxed.From(method(
            context,
            site.Span,
            Conversion.Argument<T1>(context, site, arguments, 0),
            Conversion.Argument<T2>(context, site, arguments, 1),
            Conversion.Argument<T3>(context, site, arguments, 2)));
}

internal sealed class BuiltinFunction<T1, T2, T3, T4, TResult>(
    string name, Func<TemplateContext, SourceSpan, T1, T2, T3, T4, TResult> method, BuiltinParameter[] parameters)
    : BuiltinFunction(name, typeof(TResult), [typeof(T1), typeof(T2), typeof(T3), typeof(T4)], parameters)
{
    internal override object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments) =>
        Boxed.From(method(
            context,
            site.Span,
            Conversion.Argument<T1>(context, site, arguments, 0),
            Conversion.Argument<T2>(context, site, arguments, 1),
            Conversion.Argument<T3>(context, site, arguments, 2),
            Conversion.Argument<T4>(context, site, arguments, 3)));
}

internal sealed class BuiltinFunction<T1, T2, T3, T4, T5, TResult>(
    string name, Func<TemplateContext, SourceSpan, T1, T2, T3, T4, T5, TResult> method, BuiltinParameter[] parameters)
    : BuiltinFunction(name, typeof(TResult), [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5)], parameters)
{
    internal override object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments) =>
        Boxed.From(method(
            context,
            site.Span,
            Conversion.Argument<T1>(context, site, arguments, 0),
            Conversion.Argument<T2>(context, site, arguments, 1),
            Conversion.Argument<T3>(context, site, arguments, 2),
            Conversion.Argument<T4>(context, site, arguments, 3),
            Conversion.Argument<T5>(context, site, arguments, 4)));
}

/// <summary>The last parameter takes all further arguments.</summary>
internal sealed class BuiltinFunctionWithRest<T1, T2, TResult>(
    string name, Func<TemplateContext, SourceSpan, T1, T2, object?[], TResult> method, BuiltinParameter[] parameters)
    : BuiltinFunction(name, typeof(TResult), [typeof(T1), typeof(T2), typeof(object)], parameters)
{
    public override Runtime.ScriptVarParamKind VarParamKind => ScriptVarParamKind.LastParameter;

    internal override object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments) =>
        Boxed.From(method(
            context,
            site.Span,
            Conversion.Argument<T1>(context, site, arguments, 0),
            Conversion.Argument<T2>(context, site, arguments, 1),
            arguments.Length > 2 && arguments[2] is ScriptArray rest ? [.. rest] : []));
}
