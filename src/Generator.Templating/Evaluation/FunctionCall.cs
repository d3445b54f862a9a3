using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Calls function values with arguments that have been evaluated.</summary>
internal static class FunctionCall
{
    public static object? WithoutArguments(TemplateContext context, PathNode path, object function)
    {
        var syntax = path.Syntax;
        if (function is ScriptBlockStatement block)
        {
            context.EnterCall(syntax);
            block.Body.Emit(context);
            context.LeaveCall();
            return null;
        }
        if (function is IScriptCustomFunction { VarParamKind: ScriptVarParamKind.Direct, RequiredParameterCount: 0 } plain and not (BuiltinFunction or ScriptFunction))
        {
            return Direct(context, path, plain, [], syntax, null);
        }
        return With(context, path, (IScriptCustomFunction)function, [], null, syntax, null);
    }

    /// <summary>Calls a function of the host with its arguments in order.</summary>
    public static object? Direct(
        TemplateContext context, ICallSite site, IScriptCustomFunction function, ScriptArray arguments, ScriptNode? caller, ScriptBlockStatement? block)
    {
        context.CurrentNode = caller ?? context.CurrentNode;
        context.EnterCall(caller);
        object? result;
        try
        {
            result = function.Invoke(context, caller ?? context.CurrentNode, arguments, block);
        }
        catch (Exception exception) when (IsForeign(exception))
        {
            throw Wrap(site, exception);
        }
        context.LeaveCall();
        return result;
    }

    /// <param name="arguments">Positional arguments.</param>
    /// <param name="named">Named ones; null when there are none.</param>
    /// <param name="caller">The call in the template, if one wrote it.</param>
    /// <param name="block">The block of a <c>wrap</c>.</param>
    public static object? With(
        TemplateContext context,
        ICallSite site,
        IScriptCustomFunction function,
        ReadOnlySpan<object?> arguments,
        List<(string Name, object? Value)>? named,
        ScriptNode? caller,
        ScriptBlockStatement? block)
    {
        if (function is BuiltinFunction builtin) return Builtin(context, site, builtin, arguments, named);
        if (function is ScriptFunction own) return own.Call(context, site, Arrange(context, site, own, arguments, named, convert: false), caller, block);
        return Direct(context, site, function, Arrange(context, site, function, arguments, named, convert: true), caller, block);
    }

    /// <summary>Calls with one value a parameter; null for those that were left out stands for the default.</summary>
    public static object? Builtin(TemplateContext context, ICallSite site, BuiltinFunction function, ReadOnlySpan<object?> values)
    {
        try
        {
            return function.Call(context, site, values);
        }
        catch (Exception exception) when (IsForeign(exception))
        {
            throw Wrap(site, exception);
        }
    }

    public static ScriptRuntimeException TooMany(ICallSite site, int parameterCount) =>
        new(site.Span, $"The function takes no more than {parameterCount} arguments");

    public static ScriptRuntimeException TooFew(ICallSite site, int argumentCount, int required) =>
        new(site.End, $"The call has {argumentCount} arguments instead of at least {required}");

    private static object? Builtin(
        TemplateContext context, ICallSite site, BuiltinFunction function, ReadOnlySpan<object?> arguments, List<(string Name, object? Value)>? named)
    {
        var count = function.ParameterCount;
        var values = new object?[count];
        var given = new bool[count];
        var takesRest = function.VarParamKind is ScriptVarParamKind.LastParameter;
        if (arguments.Length > count && !takesRest) throw TooMany(site, count);
        for (var index = 0; index < Math.Min(count, arguments.Length); index++)
        {
            values[index] = arguments[index];
            given[index] = true;
        }
        if (takesRest) values[count - 1] = Rest(arguments, count - 1);
        foreach (var (name, value) in named ?? [])
        {
            var index = IndexOf(function, name);
            if (index < 0) throw new ScriptRuntimeException(site.Span, $"The function has no parameter `{name}`");
            values[index] = value;
            given[index] = true;
        }
        for (var index = 0; index < count; index++)
        {
            if (given[index] || (takesRest && index == count - 1)) continue;
            if (index < function.RequiredParameterCount) throw TooFew(site, arguments.Length + (named?.Count ?? 0), function.RequiredParameterCount);
            values[index] = function.DefaultOf(index);
        }
        return Builtin(context, site, function, values);
    }

    /// <summary>Puts arguments in the order of a function's parameters.</summary>
    private static ScriptArray Arrange(
        TemplateContext context,
        ICallSite site,
        IScriptCustomFunction function,
        ReadOnlySpan<object?> arguments,
        List<(string Name, object? Value)>? named,
        bool convert)
    {
        var kind = function.VarParamKind;
        ScriptArray result = new(kind is ScriptVarParamKind.Direct ? arguments.Length : function.ParameterCount);
        if (kind is ScriptVarParamKind.Direct)
        {
            foreach (var argument in arguments) result.Add(argument);
            foreach (var (name, value) in named ?? []) result.ScriptObject.SetValue(name, value, readOnly: false);
            if (result.Count < function.RequiredParameterCount) throw TooFew(site, result.Count, function.RequiredParameterCount);
            return result;
        }
        var count = function.ParameterCount;
        var takesRest = kind is ScriptVarParamKind.LastParameter;
        if (arguments.Length > count && !takesRest) throw new ScriptRuntimeException(site.ArgumentSpan(count), TooMany(site, count).OriginalMessage);
        for (var index = 0; index < count; index++)
        {
            var parameter = function.GetParameterInfo(index);
            if (takesRest && index == count - 1)
            {
                result.Add(Rest(arguments, index));
            }
            else if (index < arguments.Length)
            {
                result.Add(convert ? Conversion.Change(context, site.ArgumentSpan(index), arguments[index], parameter.ParameterType) : arguments[index]);
            }
            else if (named?.FindIndex(argument => argument.Name == parameter.Name) is >= 0 and var place)
            {
                var value = named[place].Value;
                result.Add(convert ? Conversion.Change(context, site.Span, value, parameter.ParameterType) : value);
            }
            else if (index < function.RequiredParameterCount)
            {
                throw TooFew(site, arguments.Length + (named?.Count ?? 0), function.RequiredParameterCount);
            }
            else
            {
                result.Add(parameter.DefaultValue);
            }
        }
        foreach (var (name, _) in named ?? [])
        {
            if (IndexOf(function, name) < 0) throw new ScriptRuntimeException(site.Span, $"The function has no parameter `{name}`");
        }
        return result;
    }

    private static ScriptArray Rest(ReadOnlySpan<object?> arguments, int first)
    {
        ScriptArray rest = [];
        for (var index = first; index < arguments.Length; index++) rest.Add(arguments[index]);
        return rest;
    }

    private static int IndexOf(IScriptCustomFunction function, string name)
    {
        for (var index = 0; index < function.ParameterCount; index++)
        {
            if (function.GetParameterInfo(index).Name == name) return index;
        }
        return -1;
    }

    /// <summary>Failures of a function that do not know yet where they happened.</summary>
    internal static bool IsForeign(Exception exception) =>
        exception is not (ScriptRuntimeException or OperationCanceledException or OutOfMemoryException);

    internal static ScriptRuntimeException Wrap(ICallSite site, Exception exception) =>
        new(exception is ScriptArgumentException argument ? site.ArgumentSpan(argument.ArgumentIndex) : site.Span, exception.Message, exception);
}
