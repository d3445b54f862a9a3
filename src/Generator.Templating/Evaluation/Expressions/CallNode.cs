using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Expressions;

/// <summary>A call with arguments, whether written <c>f x</c>, <c>f(x)</c> or <c>x | f</c>.</summary>
internal sealed class CallNode(
    ScriptNode syntax, ExpressionNode target, ExpressionNode[] arguments, string?[] names, bool expands) : ExpressionNode(syntax), ICallSite
{
    private readonly bool _isSimple = !expands && Array.TrueForAll(names, name => name is null);

    /// <summary>The arguments' names when they come last and can be handed over as they are, else null.</summary>
    private readonly string[]? _lastNames = expands ? null : LastNames(names);

    /// <summary>The text that is the only argument, when it stands in the template itself.</summary>
    private readonly string? _onlyText = !expands && names is [null] && arguments[0] is LiteralNode { Value: string text } ? text : null;

    // The function that was last seen to have no parameter of any of these names.
    private IScriptCustomFunction? _nameless;

    public SourceSpan Span => Syntax.Span;

    public SourceSpan End => Syntax.SpanBehind;

    public SourceSpan ArgumentSpan(int index) => index < arguments.Length ? arguments[index].Syntax.Span : Syntax.Span;

    public override object? Eval(TemplateContext context) => Call(context, null, prints: false);

    /// <summary>Prints the result, for the commonest functions without making a string of it.</summary>
    public override void Emit(TemplateContext context)
    {
        var isPlain = _isSimple && arguments.Length is 1 or 2 && context.PrintsPlainly;
        if (isPlain) context.CurrentNode = Syntax;
        var function = target.Get(context);
        if (!isPlain)
        {
            if (Call(context, function, null, context.PrintsInPlace) is { } printed) context.Print(this, printed);
            return;
        }
        switch (function)
        {
            case BuiltinFunction { Printer: { } printer } builtin when arguments.Length <= builtin.ParameterCount && arguments.Length >= builtin.RequiredParameterCount:
                var first = arguments[0].Eval(context);
                var second = arguments.Length > 1 ? arguments[1].Eval(context) : null;
                if (printer(context, first, second)) return;
                if (CallBuiltin(context, builtin, first, second) is { } value) context.Print(this, value);
                return;
            case IncludeFunction when arguments.Length == 1 && arguments[0].Eval(context) is string name:
                context.PrintTemplate(IncludeFunction.Find(context, Syntax, name), name, Syntax);
                return;
            default:
                if (Call(context, function, null, prints: true) is { } result) context.Print(this, result);
                return;
        }
    }

    /// <param name="block">The block of a <c>wrap</c>.</param>
    /// <param name="prints">Whether the result is printed.</param>
    public object? Call(TemplateContext context, ScriptBlockStatement? block, bool prints) => Call(context, target.Get(context), block, prints);

    private object? Call(TemplateContext context, object? function, ScriptBlockStatement? block, bool prints = false)
    {
        if (prints && block is null && _onlyText is { } text && function is IPrintingFunction printing && FunctionCall.TryPrint(context, this, printing, text, Syntax)) return null;
        if (_isSimple && block is null && function is DirectFunction direct && arguments.Length >= direct.FewestArguments) return CallDirect(context, direct);
        if (_isSimple
            && function is BuiltinFunction { VarParamKind: ScriptVarParamKind.None } builtin
            && arguments.Length <= builtin.ParameterCount
            && arguments.Length >= builtin.RequiredParameterCount)
        {
            return CallBuiltin(context, builtin, Argument(context, builtin, 0), Argument(context, builtin, 1));
        }
        return CallAny(context, function, block, prints);
    }

    private object? CallBuiltin(TemplateContext context, BuiltinFunction function, object? first, object? second)
    {
        switch (function.ParameterCount)
        {
            case 0:
                return FunctionCall.Builtin(context, this, function, []);
            case 1:
                return FunctionCall.Builtin(context, this, function, [first]);
            case 2:
                return FunctionCall.Builtin(context, this, function, [first, second]);
            case 3:
                return FunctionCall.Builtin(context, this, function, [first, second, Argument(context, function, 2)]);
            default:
                var values = new object?[function.ParameterCount];
                (values[0], values[1]) = (first, second);
                for (var index = 2; index < values.Length; index++) values[index] = Argument(context, function, index);
                return FunctionCall.Builtin(context, this, function, values);
        }
    }

    private object? Argument(TemplateContext context, BuiltinFunction function, int index) =>
        index < arguments.Length ? arguments[index].Eval(context) : index < function.ParameterCount ? function.DefaultOf(index) : null;

    private object? CallAny(TemplateContext context, object? value, ScriptBlockStatement? block, bool prints)
    {
        if (value is null)
        {
            return context.EnableRelaxedFunctionAccess ? null : throw new ScriptRuntimeException(target.Syntax.Span, $"The function `{target.Syntax}` was not found");
        }
        if (value is not IScriptCustomFunction function)
        {
            throw new ScriptRuntimeException(target.Syntax.Span, $"`{target.Syntax}` is of type {context.GetTypeName(value)}, not a function");
        }
        if (_isSimple && function.VarParamKind is ScriptVarParamKind.Direct && function is not ScriptFunction && arguments.Length >= function.RequiredParameterCount)
        {
            return FunctionCall.Direct(context, this, function, new(Values(context, 0, arguments.Length), [], []), Syntax, block, prints);
        }
        if (_lastNames is { } given && function.VarParamKind is ScriptVarParamKind.Direct && function is not ScriptFunction && TakesNames(function, given))
        {
            if (arguments.Length - given.Length >= function.RequiredParameterCount) return CallNamed(context, function, given, block, prints);
        }
        if (!expands)
        {
            var list = new CallArgument[arguments.Length];
            for (var index = 0; index < list.Length; index++) list[index] = new(names[index], arguments[index].Eval(context), arguments[index].Syntax);
            return FunctionCall.With(context, this, function, list, Syntax, block, prints);
        }
        List<CallArgument> values = new(arguments.Length);
        for (var index = 0; index < arguments.Length; index++)
        {
            var argument = arguments[index];
            if (argument is StrayExpandNode expansion) Expand(context, expansion, values);
            else values.Add(new(names[index], argument.Eval(context), argument.Syntax));
        }
        return FunctionCall.With(context, this, function, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values), Syntax, block, prints);
    }

    private object? CallNamed(TemplateContext context, IScriptCustomFunction function, string[] given, ScriptBlockStatement? block, bool prints)
    {
        var unnamed = arguments.Length - given.Length;
        if (!prints || block is not null || function is not IRememberingFunction remembering)
        {
            return FunctionCall.Direct(context, this, function, new(Values(context, 0, unnamed), given, Values(context, unnamed, given.Length)), Syntax, block, prints);
        }
        var values = context.RentValues(arguments.Length);
        for (var index = 0; index < arguments.Length; index++) values[index] = arguments[index].Eval(context);
        var isPrinted = FunctionCall.TryPrint(context, this, remembering, values[..unnamed], given, values[unnamed..], Syntax);
        ScriptArray? list = isPrinted ? null : new(values[..unnamed].ToArray(), given, values[unnamed..].ToArray());
        context.ReturnValues(values);
        return list is null ? null : FunctionCall.Direct(context, this, function, list, Syntax, block, prints);
    }

    private object? CallDirect(TemplateContext context, DirectFunction function)
    {
        if (arguments.Length == 0) return FunctionCall.Direct(context, this, function, context.NoArguments, Syntax);
        var list = context.RentArguments();
        foreach (var argument in arguments) list.Add(argument.Eval(context));
        var result = FunctionCall.Direct(context, this, function, list, Syntax);
        context.ReturnArguments(list);
        return result;
    }

    private object?[] Values(TemplateContext context, int start, int count)
    {
        if (count == 0) return [];
        var values = new object?[count];
        for (var index = 0; index < values.Length; index++) values[index] = arguments[start + index].Eval(context);
        return values;
    }

    /// <summary>Whether a function has no parameter of any of these names: else the argument would stand in that parameter's place.</summary>
    private bool TakesNames(IScriptCustomFunction function, string[] given)
    {
        if (ReferenceEquals(_nameless, function)) return true;
        foreach (var name in given)
        {
            if (ArgumentList.IndexOf(function, name) >= 0) return false;
        }
        _nameless = function;
        return true;
    }

    private static string[]? LastNames(string?[] names)
    {
        var first = Array.FindIndex(names, static name => name is not null);
        if (first < 0) return null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var index = first; index < names.Length; index++)
        {
            // `size` is refused where it is reported.
            if (names[index] is not { } name || name == "size" || !seen.Add(name)) return null;
        }
        return names[first..]!;
    }

    private static void Expand(TemplateContext context, StrayExpandNode expansion, List<CallArgument> values)
    {
        var list = expansion.Eval(context);
        if (list is not IEnumerable items || list is string)
        {
            values.Add(new(null, list, expansion.Syntax));
            return;
        }
        var steps = 0;
        foreach (var item in items)
        {
            context.StepLoop(expansion.Syntax.Span, ref steps);
            values.Add(new(null, item, null));
        }
    }
}
