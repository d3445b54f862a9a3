using System.Globalization;
using Generator.Templating.Parsing;

namespace Generator.Templating.Builtins;

/// <summary>The functions of the module <c>date</c>.</summary>
internal static class DateTimeFunctions
{
    // The language has a clock; a host that wants the same output twice replaces these two functions.
#pragma warning disable RS0030
    public static DateTime Now() => DateTime.Now;

    public static DateTime UtcNow() => DateTime.UtcNow;
#pragma warning restore RS0030

    public static DateTime AddDays(DateTime? date, double days) => NotNull.Value(date).AddDays(days);

    public static DateTime AddHours(DateTime? date, double hours) => NotNull.Value(date).AddHours(hours);

    public static DateTime AddMilliseconds(DateTime? date, double millis) => NotNull.Value(date).AddMilliseconds(millis);

    public static DateTime AddMinutes(DateTime? date, double minutes) => NotNull.Value(date).AddMinutes(minutes);

    public static DateTime AddMonths(DateTime? date, int months) => NotNull.Value(date).AddMonths(months);

    public static DateTime AddSeconds(DateTime? date, double seconds) => NotNull.Value(date).AddSeconds(seconds);

    public static DateTime AddYears(DateTime? date, int years) => NotNull.Value(date).AddYears(years);

    /// <summary>The date that a text gives; null without a text, 1 January 0001 for a text that is no date.</summary>
    /// <param name="context">Its culture reads unless <paramref name="culture"/> names another.</param>
    /// <param name="span">The call.</param>
    /// <param name="text">The text.</param>
    /// <param name="pattern">How the text is written, as for <c>date.to_string</c>; any of the culture's ways when null.</param>
    /// <param name="culture">A culture's name, as in <c>fr-FR</c>.</param>
    public static DateTime? Parse(TemplateContext context, SourceSpan span, string? text, string? pattern, string? culture)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var reader = Cultures.Named(culture) ?? context.CurrentCulture;
        DateTime date;
        var isDate = pattern is null
            ? DateTime.TryParse(text, reader, DateTimeStyles.AssumeLocal, out date)
            : DateTime.TryParseExact(text, DatePattern.Of(pattern).ToDotNetFormat(ref reader), reader, DateTimeStyles.AssumeLocal, out date);
        return isDate ? date : default(DateTime);
    }

    public static string? ParseToString(
        TemplateContext context, SourceSpan span, string? text, string? outputPattern, string? outputCulture, string? inputPattern, string? inputCulture)
    {
        var date = Parse(context, span, text, inputPattern, inputCulture);
        if (date is null) return null;
        // The language takes both patterns for .NET formats here, its own default format included.
        if (outputPattern is null) return date.Value.ToString(DateModule.DefaultFormat, CultureInfo.CurrentCulture);
        var writer = Cultures.Named(outputCulture) ?? context.CurrentCulture;
        return date.Value.ToString(DatePattern.Of(outputPattern).ToDotNetFormat(ref writer), writer);
    }

    /// <summary>Prints what <see cref="ToString(TemplateContext, SourceSpan, DateTime?, string?, string?)"/> gives for a date.</summary>
    public static bool Print(TemplateContext context, object? value, object? pattern)
    {
        if (value is not DateTime date || pattern is not string text || string.Equals(text, "%g", StringComparison.Ordinal)) return false;
        context.PatternOf(text).Print(context, date);
        return true;
    }

    /// <param name="context">Its culture formats unless <paramref name="culture"/> names another.</param>
    /// <param name="span">The call.</param>
    /// <param name="date">The date; null gives nothing.</param>
    /// <param name="pattern">Text with directives such as <c>%d</c>. <c>%g</c> goes on in the invariant culture, and alone stands for <c>date.format</c>.</param>
    /// <param name="culture">A culture's name, as in <c>fr-FR</c>.</param>
    public static string? ToString(TemplateContext context, SourceSpan span, DateTime? date, string? pattern, string? culture)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (date is not { } value) return null;
        if (string.Equals(pattern, "%g", StringComparison.Ordinal)) pattern = "%g " + DateModule.FormatOf(context);
        return DatePattern.Of(pattern).Format(value, Cultures.Named(culture) ?? context.CurrentCulture);
    }
}
