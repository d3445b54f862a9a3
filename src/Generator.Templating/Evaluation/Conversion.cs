using System.Collections;
using System.Globalization;
using System.Numerics;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Turns values into what a parameter wants.</summary>
internal static class Conversion
{
    /// <summary>Argument <paramref name="index"/> as <typeparamref name="T"/>.</summary>
    public static T Argument<T>(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments, int index)
    {
        var value = arguments[index];
        if (value is T typed) return typed;
        if (value is null && default(T) is null) return default!;
        return context.ToObject<T>(site.ArgumentSpan(index), value)!;
    }

    public static T To<T>(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is T typed) return typed;
        if (value is null && default(T) is null) return default!;
        return context.ToObject<T>(span, value)!;
    }

    public static object? Change(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) is { } underlying ? (value is null ? typeof(object) : underlying) : type;
        if (type.IsInstanceOfType(value)) return value;
        if (type == typeof(object)) return value;
        if (type == typeof(string)) return value is null or EmptyScriptObject ? null : context.TextOf(value);
        if (type == typeof(bool)) return Boxed.From(context.ToBool(span, value));
        if (type == typeof(int)) return Boxed.From(context.ToInt(span, value));
        if (IsNumber(type)) return ToNumber(context, span, value, type);
        if (value is null) return Default(type);
        if (type == typeof(IList)) return context.ToList(span, value);
        if (type == typeof(char) && value is string { Length: 1 } text) return text[0];
        throw NoConversion(context, span, value, type);
    }

    private static bool IsNumber(Type type) =>
        type == typeof(double) || type == typeof(long) || type == typeof(float) || type == typeof(decimal) || type == typeof(BigInteger);

    private static object? Default(Type type)
    {
        if (type == typeof(DateTime)) return default(DateTime);
        if (type == typeof(TimeSpan)) return TimeSpan.Zero;
        return type == typeof(char) ? '\0' : null;
    }

    private static object ToNumber(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        var number = value switch
        {
            null => 0,
            bool flag => flag ? 1 : 0,
            _ when Number.Is(value) => value,
            _ => throw NoConversion(context, span, value, type),
        };
        try
        {
            if (type == typeof(BigInteger)) return number is BigInteger ? number : new BigInteger(Convert.ToDecimal(number, CultureInfo.InvariantCulture));
            if (number is BigInteger big)
            {
                if (type == typeof(double)) return (double)big;
                if (type == typeof(float)) return (float)big;
                return type == typeof(long) ? (long)big : (decimal)big;
            }
            return Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException exception)
        {
            throw new ScriptRuntimeException(span, NoConversion(context, span, value, type).OriginalMessage, exception);
        }
    }

    private static ScriptRuntimeException NoConversion(TemplateContext context, SourceSpan span, object? value, Type type) =>
        new(span, $"Unable to convert type `{context.GetTypeName(value)}` to `{NameOf(type)}`");

    private static string NameOf(Type type)
    {
        if (type == typeof(IEnumerable) || type == typeof(IList)) return "array";
        if (type == typeof(IScriptObject) || type == typeof(IDictionary<string, object?>)) return "object";
        return type == typeof(double) ? "double" : type.Name;
    }
}
