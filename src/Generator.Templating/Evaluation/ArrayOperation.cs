using System.Collections;
using System.Runtime.CompilerServices;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Operators with an array or a range on at least one side.</summary>
internal static class ArrayOperation
{
    public static object Evaluate(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right)
    {
        // The left side decides, if it is a list: an array takes objects as lists of pairs, a range does not and stays a range.
        var isRange = left is ScriptRange || (!BinaryOperation.IsArray(left) && right is ScriptRange);
        switch (operation)
        {
            case ScriptBinaryOperator.Add:
                CheckBoth(context, site, operation, left, right, isRange);
                return new ScriptRange(Concatenate(context, site, List(left, isRange)!, List(right, isRange)!));
            case ScriptBinaryOperator.ShiftLeft:
                return Result(Concatenate(context, site, Left(context, site, operation, left, right, isRange), new[] { right }), isRange);
            case ScriptBinaryOperator.ShiftRight:
                return Result(Concatenate(context, site, new[] { left }, Right(context, site, operation, left, right, isRange)), isRange);
            case ScriptBinaryOperator.Multiply:
                return Repeat(context, site, left, right, isRange);
            case ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus:
                return Divide(context, site, operation, Left(context, site, operation, left, right, isRange), right, isRange);
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                CheckBoth(context, site, operation, left, right, isRange);
                return Boxed.From(Compare(context, site, operation, Items(context, site, List(left, isRange)!), Items(context, site, List(right, isRange)!)));
            default:
                throw BinaryOperation.NotSupported(context, site, operation, left, right);
        }
    }

    private static IEnumerable? List(object value, bool isRange) => isRange ? value as IEnumerable<object?> : value as IEnumerable;

    private static void CheckBoth(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right, bool isRange)
    {
        Right(context, site, operation, left, right, isRange);
        Left(context, site, operation, left, right, isRange);
    }

    private static IEnumerable Left(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right, bool isRange) =>
        List(left, isRange) ?? throw NoArray(context, site.Left, operation, left, right);

    private static IEnumerable Right(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right, bool isRange) =>
        List(right, isRange) ?? throw NoArray(context, site.Right, operation, left, right);

    private static ScriptRuntimeException NoArray(TemplateContext context, SourceSpan span, ScriptBinaryOperator operation, object left, object right) =>
        new(span, $"The operator `{OperatorText.Of(operation)}` between {context.GetTypeName(left)} and {context.GetTypeName(right)} needs an array here");

    private static object Result(IEnumerable items, bool isRange) => isRange ? new ScriptRange(items) : new ScriptArray(items);

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

    private static IEnumerable Concatenate(TemplateContext context, IOperationSite site, IEnumerable left, IEnumerable right)
    {
        var steps = 0;
        foreach (var item in left)
        {
            context.StepLoop(site.Operator, ref steps);
            yield return item;
        }
        foreach (var item in right)
        {
            context.StepLoop(site.Operator, ref steps);
            yield return item;
        }
    }

    private static int Factor(TemplateContext context, IOperationSite site, object value, SourceSpan span)
    {
        var factor = context.ToInt(site.Operator, value);
        return factor >= 0 ? factor : throw new ScriptRuntimeException(span, $"An array cannot be multiplied or divided by the negative number {factor}");
    }

    private static object Repeat(TemplateContext context, IOperationSite site, object left, object right, bool isRange)
    {
        var (leftList, rightList) = (List(left, isRange), List(right, isRange));
        if (leftList is not null && rightList is not null) throw BinaryOperation.NotSupported(context, site, ScriptBinaryOperator.Multiply, left, right);
        var times = leftList is not null ? Factor(context, site, right, site.Right) : Factor(context, site, left, site.Left);
        return Result(Repeated(context, site, Items(context, site, leftList ?? rightList!), times, isRange), isRange);
    }

    private static IEnumerable Repeated(TemplateContext context, IOperationSite site, List<object?> items, int times, bool isRange)
    {
        var steps = 0;
        for (; times > 0 && (items.Count > 0 || isRange); times--)
        {
            context.StepLoop(site.Operator, ref steps);
            foreach (var item in items)
            {
                context.StepLoop(site.Operator, ref steps);
                context.CheckTextLength(site.Operator, steps);
                yield return item;
            }
        }
    }

    /// <summary><c>/</c> keeps the first part of an array, or one item more than the divisor of a range; <c>%</c> keeps every n-th item.</summary>
    private static object Divide(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, IEnumerable list, object divisor, bool isRange)
    {
        var factor = Factor(context, site, divisor, site.Right);
        if (factor == 0) throw new ScriptRuntimeException(site.Right, "An array cannot be divided by 0");
        var items = Items(context, site, list);
        return operation is ScriptBinaryOperator.Modulus ? Result(items.Where((_, index) => index % factor == 0), isRange)
            : isRange ? Result(factor == int.MaxValue ? items : items.Take(factor + 1), isRange)
            : Result(items.Take(items.Count / factor), isRange);
    }

    /// <summary>A shorter list is less; lists of one length are compared item by item, and the operator must hold for all.</summary>
    private static bool Compare(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, List<object?> left, List<object?> right)
    {
        if (left.Count != right.Count) return NumberOperation.IsTrue(operation, left.Count.CompareTo(right.Count));
        if (left.Count == 0) return NumberOperation.IsTrue(operation, 0);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new ScriptRuntimeException(site.Operator, "The arrays are nested too deeply to be compared");
        for (var index = 0; index < left.Count; index++)
        {
            if (BinaryOperation.Evaluate(context, site.Operator, operation, left[index], right[index]) is not true) return false;
        }
        return true;
    }
}
