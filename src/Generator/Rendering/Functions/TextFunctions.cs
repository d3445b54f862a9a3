using System.Globalization;
using Generator.Arabic;
using Generator.Diagnostics;
using Generator.Rendering.Escaping;
using Generator.Rendering.Failures;
using Generator.Rendering.Strings;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary>UI strings, dates, numbers and isolation.</summary>
internal static class TextFunctions
{
    public static void AddTo(ScriptObject builtins, Texts texts, UiStrings strings)
    {
        TranslateFunction.AddTo(builtins, texts, strings);
        Builtins.Add(builtins, "date_long", 1, 1, (c, span, a) => a[0] is { } date ? texts.DateLong(Date(c, span, "date_long", date)) : null);
        Builtins.Add(builtins, "date_short", 1, 1, (c, span, a) => a[0] is { } date ? texts.DateShort(Date(c, span, "date_short", date)) : null);
        Builtins.Add(builtins, "date_time", 1, 1, (c, span, a) => a[0] is { } date ? texts.DateTime(Date(c, span, "date_time", date)) : null);
        Builtins.Add(builtins, "time", 1, 1, (c, span, a) => a[0] is { } date ? texts.Time(Date(c, span, "time", date)) : null);
        Builtins.Add(builtins, "hijri", 1, 1, (c, span, a) => a[0] is { } date ? texts.Hijri(Date(c, span, "hijri", date)) : null);
        Builtins.Add(builtins, "relative_time", 2, 3, (c, span, a) => a[0] is { } date ? Relative(c, span, date, a, texts) : null);
        Builtins.Add(builtins, "compact", 1, 1, (context, span, a) => a[0] is { } number ? texts.Compact(Number(context, span, number)) : null);
        Builtins.Add(builtins, "number", 1, 1, (context, span, a) => a[0] is { } number ? texts.SignedNumber(Number(context, span, number)) : null);
        Builtins.Add(builtins, "percent", 1, 2, (context, span, a) => a[0] is { } ratio
            ? texts.Percent(Number(context, span, ratio), a.Count > 1 && a[1] is { } decimals ? Math.Clamp(context.ToInt(span, decimals), 0, 10) : 0)
            : null);
        Builtins.Add(builtins, "bidi", 1, 1, (context, _, a) => a[0] is { } value ? texts.Bidi(value, context) : null);
        Builtins.Add(builtins, "isolate", 1, 1, (context, _, a) => a[0] is { } value ? value as HtmlValue ?? texts.Isolated(ValueWriter.TextOf(context, value)) : null);
    }

    /// <summary><c>relative_time date reference</c>: the reference is never the clock by itself, because a page that counts from it would be wrong a minute later.</summary>
    private static string Relative(PageContext context, CallPlace span, object date, ScriptArray arguments, Texts texts)
    {
        if (arguments[1] is not { } reference) throw new TemplateFault(span, "`relative_time` needs the date from which it counts", "Write `relative_time entry.date article.date`.");
        var past = arguments.Count < 3 || arguments[2] is null ? "قبل" : context.TextOf(arguments[2]);
        if (past is not ("قبل" or "منذ")) throw new TemplateFault(span, $"`relative_time` begins with «قبل» or «منذ», not with `{past}`");
        return texts.Relative(Date(context, span, "relative_time", date), Date(context, span, "relative_time", reference), past == "منذ" ? PastPreposition.Mundhu : PastPreposition.Qabl);
    }

    private static DateTime Date(PageContext context, CallPlace span, string function, object value) => value as DateTime?
        ?? throw new TemplateFault(span, $"`{function}` takes a date, not a value of type {context.GetTypeName(value)}");

    /// <summary>A number, or a text that is one.</summary>
    public static decimal Number(PageContext context, CallPlace span, object value) => value switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        double number when Math.Abs(number) < 1e27 => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => context.ToInt(span, value),
    };
}
