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
        if (function is DirectFunction { FewestArguments: 0 } direct) return Direct(context, path, direct, context.NoArguments, syntax);
        if (function is IScriptCustomFunction { VarParamKind: ScriptVarParamKind.Direct, RequiredParameterCount: 0 } plain and not (BuiltinFunction or ScriptFunction))
        {
            return Direct(context, path, plain, [], syntax, null);
        }
        return With(context, path, (IScriptCustomFunction)function, [], syntax, null);
    }

    /// <summary>Calls a function of the host with its arguments in order.</summary>
    /// <param name="prints">Whether the result is printed, so that the function may print it itself.</param>
    public static object? Direct(
        TemplateContext context, ICallSite site, IScriptCustomFunction function, ScriptArray arguments, ScriptNode? caller, ScriptBlockStatement? block, bool prints = false)
    {
        context.CurrentNode = caller ?? context.CurrentNode;
        context.EnterCall(caller);
        object? result;
        try
        {
            result = prints && function is IPrintingFunction printing
                ? printing.Print(context, caller ?? context.CurrentNode, arguments, block)
                : function.Invoke(context, caller ?? context.CurrentNode, arguments, block);
        }
        catch (Exception exception) when (IsForeign(exception))
        {
            throw Wrap(site, function, exception);
        }
        context.LeaveCall();
        return result;
    }

    /// <summary>Lets a function print what it has for one text; false when it wants a list of arguments.</summary>
    public static bool TryPrint(TemplateContext context, ICallSite site, IPrintingFunction function, string argument, ScriptNode caller)
    {
        context.CurrentNode = caller;
        context.EnterCall(caller);
        bool isPrinted;
        try
        {
            isPrinted = function.TryPrint(context, caller, argument);
        }
        catch (Exception exception) when (IsForeign(exception))
        {
            throw Wrap(site, function, exception);
        }
        context.LeaveCall();
        return isPrinted;
    }

    /// <summary>Lets a function print what it knows of a call.</summary>
    public static bool TryPrint(
        TemplateContext context, ICallSite site, IRememberingFunction function, ReadOnlySpan<object?> items, string[] names, ReadOnlySpan<object?> values, ScriptNode caller)
    {
        context.CurrentNode = caller;
        try
        {
            return function.TryPrint(context, caller, items, names, values);
        }
        catch (Exception exception) when (IsForeign(exception))
        {
            throw Wrap(site, function, exception);
        }
    }

    /// <summary>Calls a function that runs no template.</summary>
    public static object? Direct(TemplateContext context, ICallSite site, DirectFunction function, ScriptArray arguments, ScriptNode caller)
    {
        context.CurrentNode = caller;
        try
        {
            return function.Call(context, caller, arguments);
        }
        catch (Exception exception) when (IsForeign(exception))
        {
            throw Wrap(site, (IScriptCustomFunction)function, exception);
        }
    }

    /// <param name="arguments">The arguments as they are written.</param>
    /// <param name="caller">The call in the template, if one wrote it.</param>
    /// <param name="block">The block of a <c>wrap</c>.</param>
    /// <param name="prints">Whether the result is printed.</param>
    public static object? With(
        TemplateContext context,
        ICallSite site,
        IScriptCustomFunction function,
        ReadOnlySpan<CallArgument> arguments,
        ScriptNode? caller,
        ScriptBlockStatement? block,
        bool prints = false)
    {
        var arranged = ArgumentList.Arrange(context, site, function, arguments);
        return function switch
        {
            BuiltinFunction builtin => Builtin(context, site, builtin, arranged.Items),
            ScriptFunction own => own.Call(context, site, arranged, caller, block),
            _ => Direct(context, site, function, arranged, caller, block, prints),
        };
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
            throw Wrap(site, function, exception);
        }
    }

    public static ScriptRuntimeException TooMany(ICallSite site, int parameterCount) =>
        new(site.Span, $"The function takes no more than {parameterCount} arguments");

    public static ScriptRuntimeException TooFew(ICallSite site, int argumentCount, int required) =>
        new(site.End, $"The call has {argumentCount} arguments instead of at least {required}");

    /// <summary>Failures of a function that do not know yet where they happened.</summary>
    internal static bool IsForeign(Exception exception) =>
        exception is not (ScriptRuntimeException or OperationCanceledException or OutOfMemoryException);

    private static ScriptRuntimeException Wrap(ICallSite site, IScriptCustomFunction function, Exception exception)
    {
        var argument = exception switch
        {
            ScriptArgumentException refused => refused.ArgumentIndex,
            ArgumentException { ParamName: { } name } => ArgumentList.IndexOf(function, name),
            _ => -1,
        };
        return new(argument >= 0 ? site.ArgumentSpan(argument) : site.Span, exception.Message, exception);
    }
}
