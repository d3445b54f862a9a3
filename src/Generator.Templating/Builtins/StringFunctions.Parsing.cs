using System.Globalization;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;

namespace Generator.Templating.Builtins;

/// <summary>Numbers read from a text, as the context's culture writes them; null when it is not a number.</summary>
internal static partial class StringFunctions
{
    private const NumberStyles FloatingPoint = NumberStyles.Float | NumberStyles.AllowThousands;

    public static object? ToInt(TemplateContext context, SourceSpan span, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? Boxed.From(value) : null;

    public static object? ToLong(TemplateContext context, SourceSpan span, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? value : null;

    public static object? ToFloat(TemplateContext context, SourceSpan span, string? text) =>
        float.TryParse(text, FloatingPoint, context.CurrentCulture, out var value) ? value : null;

    public static object? ToDouble(TemplateContext context, SourceSpan span, string? text) =>
        double.TryParse(text, FloatingPoint, context.CurrentCulture, out var value) ? value : null;
}
