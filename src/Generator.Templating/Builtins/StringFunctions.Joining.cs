using Generator.Templating.Parsing;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>Texts put together, padded or chosen.</summary>
internal static partial class StringFunctions
{
    /// <summary>No line is that wide; without a limit of the host's a mistyped width would exhaust the memory.</summary>
    private const int WidestPadding = 1 << 24;

    public static string Append(TemplateContext context, SourceSpan span, string? text, string? with)
    {
        context.CheckTextLength(span, (long)Length(text) + Length(with));
        return string.Concat(text, with);
    }

    public static string Prepend(TemplateContext context, SourceSpan span, string? text, string? by) => Append(context, span, by, text);

    /// <summary>Adds blanks in front until the text has <paramref name="width"/> characters.</summary>
    public static string PadLeft(TemplateContext context, SourceSpan span, string? text, int width)
    {
        CheckWidth(context, width);
        return (text ?? string.Empty).PadLeft(width);
    }

    /// <summary>Adds blanks behind until the text has <paramref name="width"/> characters.</summary>
    public static string PadRight(TemplateContext context, SourceSpan span, string? text, int width)
    {
        CheckWidth(context, width);
        return (text ?? string.Empty).PadRight(width);
    }

    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    private static void CheckWidth(TemplateContext context, int width)
    {
        var widest = context.LimitToString > 0 ? Math.Min(context.LimitToString, WidestPadding) : WidestPadding;
        if (width > widest) throw new ArgumentException($"The width `{width}` is greater than {widest}", nameof(width));
    }

    private static int Length(string? text) => text?.Length ?? 0;
}
