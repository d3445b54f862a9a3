using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Evaluation;

/// <summary>Turns values into what a parameter wants.</summary>
internal static class Conversion
{
    /// <summary>Argument <paramref name="index"/> as <typeparamref name="T"/>.</summary>
    public static T Argument<T>(TemplateContext context, ICallSite site, ReadOnlySpan<object?> arguments, int index)
    {
        var value = arguments[index];
        if (value is T typed) return typed;
        return To<T>(context, site.ArgumentSpan(index), value);
    }

    public static T To<T>(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is T typed) return typed;
        if (value is null && default(T) is null) return default!;
        if (typeof(T) == typeof(int)) return (T)(object)context.ToInt(span, value);
        return context.ToObject<T>(span, value)!;
    }
}
