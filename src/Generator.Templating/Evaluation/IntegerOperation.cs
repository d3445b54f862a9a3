using System.Numerics;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Operators between integers. A result that outgrows int becomes a long, then a <see cref="BigInteger"/>.</summary>
internal static class IntegerOperation
{
    /// <summary>More bits than this are taken for an attack.</summary>
    private const long MostBits = 1 << 20;

    /// <summary>The operations that need no care; null for the others.</summary>
    public static object? TryFast(ScriptBinaryOperator operation, int left, int right) => operation switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.From(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.From(left != right),
        ScriptBinaryOperator.CompareLess => Boxed.From(left < right),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.From(left <= right),
        ScriptBinaryOperator.CompareGreater => Boxed.From(left > right),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.From(left >= right),
        ScriptBinaryOperator.Add => Fit((long)left + right),
        ScriptBinaryOperator.Subtract => Fit((long)left - right),
        ScriptBinaryOperator.Multiply => Fit((long)left * right),
        ScriptBinaryOperator.Modulus when right is not (0 or -1) => Boxed.From(left % right),
        ScriptBinaryOperator.DivideRound when right is not (0 or -1) => Boxed.From(left / right),
        _ => null,
    };

    public static object Evaluate(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, BigInteger left, BigInteger right)
    {
        switch (operation)
        {
            case ScriptBinaryOperator.Add:
                return NumberLiteral.Fit(left + right);
            case ScriptBinaryOperator.Subtract:
                return NumberLiteral.Fit(left - right);
            case ScriptBinaryOperator.Multiply:
                CheckBits(site, left.GetBitLength() + right.GetBitLength());
                return NumberLiteral.Fit(left * right);
            case ScriptBinaryOperator.Divide:
                return (double)left / (double)right;
            case ScriptBinaryOperator.DivideRound:
                return NumberLiteral.Fit(BigInteger.Divide(left, right));
            case ScriptBinaryOperator.Modulus:
                return NumberLiteral.Fit(BigInteger.Remainder(left, right));
            case ScriptBinaryOperator.ShiftLeft:
                return Shift(site, left, right);
            case ScriptBinaryOperator.ShiftRight:
                return Shift(site, left, -right);
            case ScriptBinaryOperator.RangeInclude:
                return IntegerRange.Create(context, site.Operator, left, right, includesEnd: true);
            case ScriptBinaryOperator.RangeExclude:
                return IntegerRange.Create(context, site.Operator, left, right, includesEnd: false);
            default:
                return Boxed.From(NumberOperation.IsTrue(operation, left.CompareTo(right)));
        }
    }

    private static object Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxed.From((int)value) : value;

    private static object Shift(IOperationSite site, BigInteger value, BigInteger bits)
    {
        if (BigInteger.Abs(bits) > MostBits) throw new ScriptRuntimeException(site.Operator, $"A number cannot be shifted by more than {MostBits} bits");
        if (bits.Sign > 0) CheckBits(site, value.GetBitLength() + (long)bits);
        return NumberLiteral.Fit(value << (int)bits);
    }

    private static void CheckBits(IOperationSite site, long bits)
    {
        if (bits > MostBits) throw new ScriptRuntimeException(site.Operator, $"The result would have more than {MostBits} bits");
    }
}
