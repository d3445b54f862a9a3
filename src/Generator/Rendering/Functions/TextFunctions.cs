using System.Globalization;
using System.Text;
using Generator.Arabic;
using Generator.Caching;
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
        // The functions are those of one thread.
        var known = new Dictionary<string, KnownText>(StringComparer.Ordinal);
        Builtins.Add(builtins, "t", 1, 12, (context, span, arguments) => Translate(context, span, arguments, texts, strings, known));
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

    /// <summary>
    /// <c>t "key"</c>, <c>t "key" count</c>, or <c>t "key" "name" value …</c>: the string under the key, in the form for the count (<c>{n}</c>), with its placeholders
    /// filled in. HTML values stay HTML; others are escaped, and isolated as <c>bidi</c> would.
    /// </summary>
    private static object? Translate(PageContext context, CallPlace span, ScriptArray arguments, Texts texts, UiStrings strings, Dictionary<string, KnownText> known)
    {
        var key = context.TextOf(arguments[0]);
        if (!known.TryGetValue(key, out var found))
        {
            found = new KnownText(context.Reads.Of(DependencyKind.String, key), strings.Find(key));
            known[key] = found;
        }

        context.Reads.Add(found.Read);
        var text = found.Text ?? throw new TemplateFault(span, $"The theme has no string `{key}`", Suggestions.Question(key, strings.Keys));
        var hasCount = arguments.Count % 2 == 0;
        var form = hasCount ? strings.FormFor(text, Number(context, span, arguments[1]!)) : text.Other;
        if (!form.Contains('{', StringComparison.Ordinal)) return form;
        return Fill(context, span, form, arguments, hasCount, texts);
    }

    /// <summary>A string that was asked for before.</summary>
    /// <param name="Read">What a page reads that asks for it.</param>
    /// <param name="Text">Null when the theme has none under the key.</param>
    private sealed record KnownText(Dependency Read, UiString? Text);

    private static object Fill(PageContext context, CallPlace span, string form, ScriptArray arguments, bool hasCount, Texts texts)
    {
        var result = new StringBuilder(form.Length + 64);
        var isHtml = false;
        var position = 0;
        while (position < form.Length)
        {
            var open = form.IndexOf('{', position);
            var close = open < 0 ? -1 : form.IndexOf('}', open);
            if (close < 0) break;
            result.Append(form, position, open - position);
            var name = form[(open + 1)..close];
            position = close + 1;
            if (name == "n" && hasCount)
            {
                result.Append(texts.Number(Number(context, span, arguments[1]!)));
                continue;
            }

            var value = Argument(context, arguments, hasCount, name) ?? throw new ScriptRuntimeException(span, $"The string `{context.TextOf(arguments[0])}` needs a value for `{name}`");
            value = texts.Bidi(value, context);
            if (value is HtmlValue html)
            {
                if (!isHtml) EscapeSoFar(result);
                isHtml = true;
                result.Append(html);
            }
            else
            {
                var plain = ValueWriter.TextOf(context, value);
                result.Append(isHtml ? Escaper.Text(plain) : plain);
            }
        }

        result.Append(form, position, form.Length - position);
        return isHtml ? HtmlValue.Of(result.ToString()) : result.ToString();
    }

    private static void EscapeSoFar(StringBuilder result)
    {
        var escaped = Escaper.Text(result.ToString());
        result.Clear().Append(escaped);
    }

    private static object? Argument(PageContext context, ScriptArray arguments, bool hasCount, string name)
    {
        for (var i = hasCount ? 2 : 1; i + 1 < arguments.Count; i += 2)
        {
            if (context.TextOf(arguments[i]) == name) return arguments[i + 1] ?? "";
        }

        return null;
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

    private static decimal Number(PageContext context, CallPlace span, object value) => value switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        double number when Math.Abs(number) < 1e27 => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => context.ToInt(span, value),
    };
}
