using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>
/// A function of the language, called with typed arguments and without an argument array.
/// </summary>
/// <remarks>
/// <para>Made with <see cref="Of{T1,TResult}"/> and its siblings from a static method and the parameters' names:</para>
/// <code>
/// BuiltinFunction.Of&lt;string?, string?, string?&gt;("string.append", StringFunctions.Append, "text", "with")
/// BuiltinFunction.Of&lt;double, int, double&gt;("math.round", MathFunctions.Round, "value", BuiltinParameter.Optional("precision", 0))
/// </code>
/// <para>A function that needs the context (culture, limits, callbacks) or the place of the call uses
/// <see cref="With{T1,TResult}"/>: its method starts with <c>TemplateContext, SourceSpan</c>.</para>
/// <para>Arguments arrive converted: <c>string?</c> (null stays null), <c>int</c>, <c>int?</c>, <c>long</c>, <c>double</c>, <c>bool</c>, <c>DateTime</c>, <c>DateTime?</c>,
/// <c>TimeSpan</c>, <c>IEnumerable?</c>, <c>IList?</c>, <c>IScriptObject?</c>, <c>object?</c> (as it is). Conversion failures are reported with the argument's place.
/// A last parameter of type <c>object?[]</c> with <see cref="WithRest{T1,T2,TResult}"/> takes all further arguments.</para>
/// </remarks>
internal abstract class BuiltinFunction : IScriptCustomFunction
{
    private readonly BuiltinParameter[] _parameters;
    private readonly Type[] _types;

    private protected BuiltinFunction(string name, Type returnType, Type[] types, BuiltinParameter[] parameters)
    {
        if (types.Length != parameters.Length) throw new ArgumentException($"{name} names {parameters.Length} of {types.Length} parameters", nameof(parameters));
        Name = name;
        ReturnType = returnType;
        _types = types;
        _parameters = parameters;
        while (RequiredParameterCount < parameters.Length && !parameters[RequiredParameterCount].IsOptional) RequiredParameterCount++;
    }

    /// <summary>With its module, as in <c>string.append</c>.</summary>
    public string Name { get; }

    public Type ReturnType { get; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => _parameters.Length;

    public virtual ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = _parameters[index];
        return parameter.IsOptional ? new(_types[index], parameter.Name, parameter.Default) : new(_types[index], parameter.Name);
    }

    /// <summary>Prints the result for up to two unconverted arguments (null for one that was left out); false, with nothing printed, when it cannot.</summary>
    internal Func<TemplateContext, object?, object?, bool>? Printer { get; private set; }

    /// <summary>Adds a way to print the result without making a string of it.</summary>
    public BuiltinFunction PrintedBy(Func<TemplateContext, object?, object?, bool> printer)
    {
        Printer = printer;
        return this;
    }

    /// <summary>The default of a parameter that was left out.</summary>
    internal object? DefaultOf(int index) => _parameters[index].Default;

    /// <summary>Calls with one value a parameter (defaults filled in), not yet converted.</summary>
    internal abstract object? Call(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var values = new object?[ParameterCount];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = index < arguments.Count ? arguments[index] : DefaultOf(index);
        }
        return Call(context, new PlainCallSite(callerContext?.Span ?? default), values);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public static BuiltinFunction Of<TResult>(string name, Func<TResult> method) => new BuiltinFunction<TResult>(name, (_, _) => method());

    public static BuiltinFunction With<TResult>(string name, Func<TemplateContext, SourceSpan, TResult> method) => new BuiltinFunction<TResult>(name, method);

    public static BuiltinFunction Of<T1, TResult>(string name, Func<T1, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, TResult>(name, method, null, parameters);

    public static BuiltinFunction With<T1, TResult>(
        string name, Func<TemplateContext, SourceSpan, T1, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, TResult>(name, null, method, parameters);

    public static BuiltinFunction Of<T1, T2, TResult>(string name, Func<T1, T2, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, TResult>(name, method, null, parameters);

    public static BuiltinFunction With<T1, T2, TResult>(
        string name, Func<TemplateContext, SourceSpan, T1, T2, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, TResult>(name, null, method, parameters);

    public static BuiltinFunction Of<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, T3, TResult>(name, (_, _, first, second, third) => method(first, second, third), parameters);

    public static BuiltinFunction With<T1, T2, T3, TResult>(
        string name, Func<TemplateContext, SourceSpan, T1, T2, T3, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, T3, TResult>(name, method, parameters);

    public static BuiltinFunction Of<T1, T2, T3, T4, TResult>(
        string name, Func<T1, T2, T3, T4, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, T3, T4, TResult>(
            name, (_, _, first, second, third, fourth) => method(first, second, third, fourth), parameters);

    public static BuiltinFunction With<T1, T2, T3, T4, TResult>(
        string name, Func<TemplateContext, SourceSpan, T1, T2, T3, T4, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, T3, T4, TResult>(name, method, parameters);

    public static BuiltinFunction Of<T1, T2, T3, T4, T5, TResult>(
        string name, Func<T1, T2, T3, T4, T5, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, T3, T4, T5, TResult>(
            name, (_, _, first, second, third, fourth, fifth) => method(first, second, third, fourth, fifth), parameters);

    public static BuiltinFunction With<T1, T2, T3, T4, T5, TResult>(
        string name, Func<TemplateContext, SourceSpan, T1, T2, T3, T4, T5, TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunction<T1, T2, T3, T4, T5, TResult>(name, method, parameters);

    public static BuiltinFunction WithRest<T1, T2, TResult>(
        string name, Func<TemplateContext, SourceSpan, T1, T2, object?[], TResult> method, params BuiltinParameter[] parameters) =>
        new BuiltinFunctionWithRest<T1, T2, TResult>(name, method, parameters);
}
