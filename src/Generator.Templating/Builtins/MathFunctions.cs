using System.Numerics;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>math</c>: rounding and the operators as functions.</summary>
internal static class MathFunctions
{
    /// <exception cref="OverflowException">The least int or long, which has no opposite.</exception>
    public static object? Abs(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        int number => Boxed.From(Math.Abs(number)),
        long number => Math.Abs(number),
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        decimal number => Math.Abs(number),
        short number => Math.Abs((int)number),
        sbyte number => Math.Abs((int)number),
        byte or ushort or uint or ulong or bool or char => value,
        _ => throw NotANumber(context, span, value),
    };

    public static double Ceil(double value) => Math.Ceiling(value);

    public static double Floor(double value) => Math.Floor(value);

    /// <summary>Rounds halves to the even digit.</summary>
    /// <param name="value">The number.</param>
    /// <param name="precision">How many digits stay after the point, 0 to 15.</param>
    public static double Round(double value, int precision) => Math.Round(value, precision);

    /// <summary>A quotient; rounded down to an int when the divisor is an int, and then the nearest int when none holds it.</summary>
    public static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor)
    {
        var quotient = BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Divide, value, divisor);
        return divisor is int && quotient is double number ? Boxed.From((int)Math.Floor(number)) : quotient;
    }

    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Add, value, with);

    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Subtract, value, with);

    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Multiply, value, with);

    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        BinaryOperation.Evaluate(context, span, ScriptBinaryOperator.Modulus, value, with);

    public static bool IsNumber(object? value) =>
        value is int or double or long or decimal or float or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    /// <param name="context">Its culture formats unless <paramref name="culture"/> names another.</param>
    /// <param name="span">The call.</param>
    /// <param name="value">The number; null gives nothing.</param>
    /// <param name="format">A .NET number format, as in <c>N2</c> or <c>0.00</c>.</param>
    /// <param name="culture">A culture's name, as in <c>fr-FR</c>.</param>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture)
    {
        if (value is not null && !IsNumber(value)) throw NotANumber(context, span, value);
        return ObjectFunctions.Format(context, span, value, format, culture);
    }

    // The language has random numbers; a host that wants the same output twice replaces these two functions.
#pragma warning disable RS0030, CA5394
    /// <param name="span">The call.</param>
    /// <param name="minValue">The least number that may come.</param>
    /// <param name="maxValue">One more than the greatest.</param>
    /// <param name="context">Unused.</param>
    public static object? Random(TemplateContext context, SourceSpan span, int minValue, int maxValue) =>
        minValue <= maxValue
            ? Boxed.From(System.Random.Shared.Next(minValue, maxValue))
            : throw new ScriptRuntimeException(span, $"The lowest number `{minValue}` must not be greater than `{maxValue}`");

    public static string Uuid() => Guid.NewGuid().ToString();
#pragma warning restore RS0030, CA5394

    private static ScriptRuntimeException NotANumber(TemplateContext context, SourceSpan span, object value) =>
        new(span, $"The value `{context.TextOf(value)}` is not a number");
}
