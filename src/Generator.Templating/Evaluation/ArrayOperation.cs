using System.Collections;
using System.Runtime.CompilerServices;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Operators with an array on at least one side.</summary>
internal static class ArrayOperation
{
    public static object Evaluate(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right)
    {
        switch (operation)
        {
            case ScriptBinaryOperator.Add:
                return Concatenate(context, site, List(context, site.Left, operation, left), List(context, site.Right, operation, right));
            case ScriptBinaryOperator.ShiftLeft:
                return Concatenate(context, site, List(context, site.Left, operation, left), new[] { right });
            case ScriptBinaryOperator.ShiftRight:
                return Concatenate(context, site, new[] { left }, List(context, site.Right, operation, right));
            case ScriptBinaryOperator.Multiply:
                return BinaryOperation.IsArray(left)
                    ? Repeat(context, site, (IEnumerable)left, Factor(context, site, right, site.Right))
                    : Repeat(context, site, (IEnumerable)right, Factor(context, site, left, site.Left));
            case ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus:
                return Divide(context, site, operation, List(context, site.Left, operation, left), right);
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return Boxed.From(Compare(
                    context, site, operation, Items(context, site, List(context, site.Left, operation, left)), Items(context, site, List(context, site.Right, operation, right))));
            default:
                throw BinaryOperation.NotSupported(context, site, operation, left, right);
        }
    }

    private static IEnumerable List(TemplateContext context, SourceSpan span, ScriptBinaryOperator operation, object value) =>
        value as IEnumerable
        ?? throw new ScriptRuntimeException(span, $"The operator `{OperatorText.Of(operation)}` needs an array instead of {context.GetTypeName(value)}");

    private static List<object?> Items(TemplateContext context, IOperationSite site, IEnumerable list)
    {
        List<object?> items = [];
        var steps = 0;
        foreach (var item in list)
        {
            context.StepLoop(site.Operator, ref steps);
            items.Add(item);
        }
        return items;
    }

    private static ScriptArray Concatenate(TemplateContext context, IOperationSite site, IEnumerable left, IEnumerable right)
    {
        ScriptArray result = [];
        var steps = 0;
        foreach (var item in left)
        {
            context.StepLoop(site.Operator, ref steps);
            result.Add(item);
        }
        foreach (var item in right)
        {
            context.StepLoop(site.Operator, ref steps);
            result.Add(item);
        }
        return result;
    }

    private static int Factor(TemplateContext context, IOperationSite site, object value, SourceSpan span)
    {
        var factor = context.ToInt(site.Operator, value);
        return factor >= 0 ? factor : throw new ScriptRuntimeException(span, $"An array cannot be multiplied or divided by the negative number {factor}");
    }

    private static ScriptArray Repeat(TemplateContext context, IOperationSite site, IEnumerable list, int times)
    {
        var items = Items(context, site, list);
        ScriptArray result = [];
        var steps = 0;
        for (; times > 0 && items.Count > 0; times--)
        {
            foreach (var item in items)
            {
                context.StepLoop(site.Operator, ref steps);
                context.CheckTextLength(site.Operator, steps);
                result.Add(item);
            }
        }
        return result;
    }

    /// <summary><c>/</c> keeps the first part of the list, <c>%</c> every n-th item.</summary>
    private static ScriptArray Divide(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, IEnumerable list, object divisor)
    {
        var factor = Factor(context, site, divisor, site.Right);
        if (factor == 0) throw new ScriptRuntimeException(site.Right, "An array cannot be divided by 0");
        var items = Items(context, site, list);
        return operation is ScriptBinaryOperator.Modulus
            ? new(items.Where((_, index) => index % factor == 0))
            : new(items.Take(items.Count / factor));
    }

    /// <summary>A shorter list is less; lists of one length are compared item by item.</summary>
    private static bool Compare(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, List<object?> left, List<object?> right)
    {
        if (left.Count != right.Count) return NumberOperation.IsTrue(operation, left.Count.CompareTo(right.Count));
        if (left.Count == 0) return NumberOperation.IsTrue(operation, 0);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new ScriptRuntimeException(site.Operator, "The arrays are nested too deeply to be compared");
        var isAny = operation is ScriptBinaryOperator.CompareNotEqual;
        for (var index = 0; index < left.Count; index++)
        {
            if (BinaryOperation.Evaluate(context, site, operation, left[index], right[index]) is true == isAny) return isAny;
        }
        return !isAny;
    }
}
