using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>The operators between two values.</summary>
internal static class BinaryOperation
{
    public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator operation, object? left, object? right) =>
        Evaluate(context, new PlainOperationSite(span), operation, left, right);

    public static object? Evaluate(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object? left, object? right)
    {
        switch (operation)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? right;
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : right;
            case ScriptBinaryOperator.And:
                return Boxed.From(context.ToBool(site.Left, left) && context.ToBool(site.Right, right));
            case ScriptBinaryOperator.Or:
                return Boxed.From(context.ToBool(site.Left, left) || context.ToBool(site.Right, right));
            default:
                break;
        }
        if (left is int leftInteger && right is int rightInteger && IntegerOperation.TryFast(operation, leftInteger, rightInteger) is { } fast) return fast;
        if (left is string or char || right is string or char) return TextOperation.Evaluate(context, site, operation, left, right);
        if (left is null || right is null) return WithNull(operation, left is null && right is null);
        if (left is EmptyScriptObject || right is EmptyScriptObject) return WithEmpty(context, site, operation, left, right);
        if (IsArray(left) || IsArray(right)) return ArrayOperation.Evaluate(context, site, operation, left, right);
        try
        {
            return BetweenOthers(context, site, operation, left, right);
        }
        catch (Exception exception) when (exception is ArithmeticException or ArgumentException)
        {
            throw new ScriptRuntimeException(site.Operator, exception.Message, exception);
        }
    }

    internal static bool IsArray(object? value) =>
        value is ScriptArray or ScriptRange or Array || (value is IList && value is not IScriptObject);

    internal static ScriptRuntimeException NotSupported(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object? left, object? right) =>
        new(site.Operator, $"The operator `{OperatorText.Of(operation)}` is not supported between {context.GetTypeName(left)} and {context.GetTypeName(right)}");

    private static object? BetweenOthers(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right)
    {
        var isLeftNumber = Number.Is(left);
        var isRightNumber = Number.Is(right);
        if (isLeftNumber || isRightNumber)
        {
            return NumberOperation.Evaluate(context, site, operation, left, right);
        }
        if (left is bool || right is bool)
        {
            return operation switch
            {
                ScriptBinaryOperator.CompareEqual => Boxed.From(context.ToBool(site.Left, left) == context.ToBool(site.Right, right)),
                ScriptBinaryOperator.CompareNotEqual => Boxed.From(context.ToBool(site.Left, left) != context.ToBool(site.Right, right)),
                _ => throw NotSupported(context, site, operation, left, right),
            };
        }
        if (left is DateTime date) return DateOperation.Evaluate(context, site, operation, date, right);
        return operation switch
        {
            ScriptBinaryOperator.CompareEqual => Boxed.From(left.Equals(right)),
            ScriptBinaryOperator.CompareNotEqual => Boxed.From(!left.Equals(right)),
            _ => throw NotSupported(context, site, operation, left, right),
        };
    }

    private static object? WithNull(ScriptBinaryOperator operation, bool areBothNull) => operation switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.From(areBothNull),
        ScriptBinaryOperator.CompareNotEqual => Boxed.From(!areBothNull),
        ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareGreater => Boxed.False,
        ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.False,
        _ => null,
    };

    private static object? WithEmpty(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right)
    {
        var areBothEmpty = left is EmptyScriptObject && right is EmptyScriptObject;
        var isEmpty = areBothEmpty ? Boxed.True : context.IsEmpty(site.Operator, left is EmptyScriptObject ? right : left);
        return operation switch
        {
            ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreaterOrEqual => isEmpty,
            ScriptBinaryOperator.CompareNotEqual => Boxed.From(isEmpty is not true),
            ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareGreater => Boxed.False,
            ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight when !areBothEmpty => throw NotSupported(context, site, operation, left, right),
            _ => EmptyScriptObject.Default,
        };
    }
}
