using System.Collections;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>A function called with the items of a list.</summary>
internal static partial class ArrayFunctions
{
    /// <summary>What the function gives for each item.</summary>
    public static ScriptRange? Each(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        var change = Function(function);
        return list is null ? null : new(Changed());

        IEnumerable Changed()
        {
            foreach (var item in Counted(context, span, list)) yield return context.Call(span, change, item);
        }
    }

    /// <summary>The items for which the function gives something true.</summary>
    public static ScriptRange? Filter(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        var test = Function(function);
        return list is null ? null : new(Passing());

        IEnumerable Passing()
        {
            foreach (var item in Counted(context, span, list))
            {
                if (context.ToBool(span, context.Call(span, test, item))) yield return item;
            }
        }
    }

    /// <summary>Whether the function gives something true for an item, called with the item and the further arguments.</summary>
    public static bool Any(TemplateContext context, SourceSpan span, IEnumerable? list, object? function, object?[] args)
    {
        var test = Function(function);
        object?[] arguments = [null, .. args];
        foreach (var item in Counted(context, span, list))
        {
            arguments[0] = item;
            if (context.ToBool(span, context.Call(span, test, arguments))) return true;
        }
        return false;
    }

    private static IScriptCustomFunction Function(object? function) => function as IScriptCustomFunction
        ?? throw new ScriptArgumentException(1, $"The parameter `{function}` is not a function. Maybe prefix it with @?");
}
