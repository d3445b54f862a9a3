using System.Globalization;
using System.Numerics;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Operators with a number on at least one side; truth values count as 0 and 1.</summary>
internal static class NumberOperation
{
    public static object Evaluate(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object left, object right)
    {
        var kind = Number.KindOf(left) > Number.KindOf(right) ? Number.KindOf(left) : Number.KindOf(right);
        switch (kind)
        {
            case NumberKind.Decimal:
                return WithDecimals(context, site, operation, ToDecimal(context, site, left), ToDecimal(context, site, right));
            case NumberKind.Double:
                return WithDoubles(context, site, operation, ToDouble(context, site, left), ToDouble(context, site, right));
            case NumberKind.Float:
                return WithFloats(context, site, operation, (float)ToDouble(context, site, left), (float)ToDouble(context, site, right));
            default:
                return IntegerOperation.Evaluate(context, site, operation, ToBig(context, site, left, kind), ToBig(context, site, right, kind));
        }
    }

    /// <summary>What an order of two values means for a comparison.</summary>
    public static bool IsTrue(ScriptBinaryOperator operation, int order) => operation switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        _ => order >= 0,
    };

    private static object WithDoubles(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, double left, double right) => operation switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => Math.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.ShiftLeft => left * Math.Pow(2, right),
        ScriptBinaryOperator.ShiftRight => left / Math.Pow(2, right),
        ScriptBinaryOperator.CompareEqual => Boxed.From(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.From(left != right),
        ScriptBinaryOperator.CompareLess => Boxed.From(left < right),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.From(left <= right),
        ScriptBinaryOperator.CompareGreater => Boxed.From(left > right),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.From(left >= right),
        _ => throw BinaryOperation.NotSupported(context, site, operation, left, right),
    };

    private static object WithFloats(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, float left, float right) => operation switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => (float)(int)(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.ShiftLeft => left * (float)Math.Pow(2, right),
        ScriptBinaryOperator.ShiftRight => left / (float)Math.Pow(2, right),
        ScriptBinaryOperator.CompareEqual => Boxed.From(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.From(left != right),
        ScriptBinaryOperator.CompareLess => Boxed.From(left < right),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.From(left <= right),
        ScriptBinaryOperator.CompareGreater => Boxed.From(left > right),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.From(left >= right),
        _ => throw BinaryOperation.NotSupported(context, site, operation, left, right),
    };

    private static object WithDecimals(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, decimal left, decimal right) => operation switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => decimal.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.ShiftLeft => left * (decimal)Math.Pow(2, (double)right),
        ScriptBinaryOperator.ShiftRight => left / (decimal)Math.Pow(2, (double)right),
        ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => throw BinaryOperation.NotSupported(context, site, operation, left, right),
        _ => Boxed.From(IsTrue(operation, left.CompareTo(right))),
    };

    private static decimal ToDecimal(TemplateContext context, IOperationSite site, object value) => value switch
    {
        decimal number => number,
        bool flag => flag ? 1 : 0,
        not BigInteger when Number.Is(value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => throw NoConversion(context, site, value, "decimal"),
    };

    private static double ToDouble(TemplateContext context, IOperationSite site, object value) => value switch
    {
        double number => number,
        BigInteger number => (double)number,
        bool flag => flag ? 1 : 0,
        _ when Number.Is(value) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => throw NoConversion(context, site, value, "double"),
    };

    private static BigInteger ToBig(TemplateContext context, IOperationSite site, object value, NumberKind kind) => value switch
    {
        int number => number,
        long number => number,
        BigInteger number => number,
        ulong number => number,
        bool flag => flag ? 1 : 0,
        _ when Number.Is(value) => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => throw NoConversion(context, site, value, kind is NumberKind.Int ? "int" : "long"),
    };

    private static ScriptRuntimeException NoConversion(TemplateContext context, IOperationSite site, object value, string type) =>
        new(site.Operator, $"Unable to convert type `{context.GetTypeName(value)}` to {type}");
}
