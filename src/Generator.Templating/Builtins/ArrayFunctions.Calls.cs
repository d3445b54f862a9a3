using System.Collections;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>A function called with the items of a list.</summary>
internal static partial class ArrayFunctions
{
    /// <summary>What the function gives for each item; the items themselves without a function.</summary>
    public static ScriptRange? Each(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        if (list is null || function is null) return list is null ? null : new(list);
        var change = Function(function);
        var type = ItemType(change);
        return new(Changed());

        IEnumerable Changed()
        {
            foreach (var item in Counted(context, span, list)) yield return context.Call(span, change, context.ToObject(span, item, type));
        }
    }

    /// <summary>The items, as the function takes them, for which it gives something true.</summary>
    public static ScriptRange? Filter(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        if (list is null || function is null) return list is null ? null : new(list);
        var test = Function(function);
        var type = ItemType(test);
        return new(Passing());

        IEnumerable Passing()
        {
            foreach (var item in Counted(context, span, list))
            {
                var argument = context.ToObject(span, item, type);
                if (context.ToBool(span, context.Call(span, test, argument))) yield return argument;
            }
        }
    }

    /// <summary>Whether the function gives <c>true</c> for an item, called with the item and the further arguments; false for what is no function.</summary>
    public static bool Any(TemplateContext context, SourceSpan span, IEnumerable? list, object? function, object?[] args)
    {
        if (function is not IScriptCustomFunction test) return false;
        object?[] arguments = [null, .. args];
        foreach (var item in Counted(context, span, list))
        {
            arguments[0] = item;
            if (context.Call(span, test, arguments) is true) return true;
        }
        return false;
    }

    private static IScriptCustomFunction Function(object? function) => function as IScriptCustomFunction
        ?? throw new ArgumentException($"The parameter `{function}` is not a function. Maybe prefix it with @?", nameof(function));

    private static Type ItemType(IScriptCustomFunction function) => function.ParameterCount > 0 ? function.GetParameterInfo(0).ParameterType : typeof(object);
}
