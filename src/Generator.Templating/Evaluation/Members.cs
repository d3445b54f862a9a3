using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Evaluation;

/// <summary>The named members of values, without reflection.</summary>
internal static class Members
{
    public static bool TryGet(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        switch (target)
        {
            case LoopState loop:
                return loop.TryGet(context, span, member, out value);
            case ScriptArray array:
                if (member == "size")
                {
                    value = Boxed.From(array.Count);
                    return true;
                }
                if (array.HasMembers && array.TryGetMember(member, out value)) return true;
                break;
            case IScriptObject scriptObject:
                if (scriptObject.TryGetValue(context, span, member, out value)) return true;
                break;
            case IDictionary<string, object?> dictionary:
                if (dictionary.TryGetValue(member, out value)) return true;
                break;
            case IDictionary dictionary when dictionary.Contains(member):
                value = dictionary[member];
                return true;
            default:
                if (TryGetKnown(target, member, out value)) return true;
                break;
        }
        if (context.TryGetMember is not null) return context.TryGetMember(context, span, target, member, out value);
        value = null;
        return false;
    }

    /// <summary>The names of a value's members, as <c>object.keys</c> lists them.</summary>
    public static IEnumerable<string> NamesOf(object? value) => value switch
    {
        IDictionary<string, object?> members => members.Keys,
        IDictionary members => members.Keys.OfType<string>(),
        ScriptArray array => ["size", .. array.GetMembers()],
        IScriptObject members => members.GetMembers(),
        string or IList => ["size"],
        KeyValuePair<string, object?> or DictionaryEntry => ["key", "value"],
        DateTime =>
        [
            "date", "day", "day_of_week", "day_of_year", "hour", "kind", "millisecond", "microsecond", "nanosecond", "minute", "month", "second", "ticks",
            "time_of_day", "year",
        ],
        TimeSpan =>
        [
            "ticks", "days", "hours", "milliseconds", "microseconds", "nanoseconds", "minutes", "seconds", "total_days", "total_hours", "total_milliseconds",
            "total_microseconds", "total_nanoseconds", "total_minutes", "total_seconds",
        ],
        _ => [],
    };

    public static bool TrySet(TemplateContext context, SourceSpan span, object target, string member, object? value)
    {
        switch (target)
        {
            case IScriptObject scriptObject:
                return scriptObject.TrySetValue(context, span, member, value, readOnly: false);
            case IDictionary<string, object?> { IsReadOnly: false } dictionary:
                dictionary[member] = value;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Values without a kind that can have members at all.</summary>
    public static bool IsPrimitive(object value) => value is bool or char || Number.Is(value);

    private static bool TryGetKnown(object target, string member, out object? value)
    {
        value = (target, member) switch
        {
            (string text, "size") => Boxed.From(text.Length),
            (DateTime date, _) => OfDate(date, member),
            (TimeSpan duration, _) => OfDuration(duration, member),
            (KeyValuePair<string, object?> pair, "key") => pair.Key,
            (DictionaryEntry entry, "key") => entry.Key,
            (ICollection list, "size" or "count") => Boxed.From(list.Count),
            _ => null,
        };
        if (value is not null) return true;
        switch (target, member)
        {
            case (KeyValuePair<string, object?> pair, "value"):
                value = pair.Value;
                return true;
            case (DictionaryEntry entry, "value"):
                value = entry.Value;
                return true;
            default:
                return false;
        }
    }

    private static object? OfDate(DateTime date, string member) => member switch
    {
        "year" => Boxed.From(date.Year),
        "month" => Boxed.From(date.Month),
        "day" => Boxed.From(date.Day),
        "hour" => Boxed.From(date.Hour),
        "minute" => Boxed.From(date.Minute),
        "second" => Boxed.From(date.Second),
        "millisecond" => Boxed.From(date.Millisecond),
        "microsecond" => Boxed.From(date.Microsecond),
        "nanosecond" => Boxed.From(date.Nanosecond),
        "day_of_week" => date.DayOfWeek,
        "day_of_year" => Boxed.From(date.DayOfYear),
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        "kind" => date.Kind,
        _ => null,
    };

    private static object? OfDuration(TimeSpan duration, string member) => member switch
    {
        "days" => Boxed.From(duration.Days),
        "hours" => Boxed.From(duration.Hours),
        "minutes" => Boxed.From(duration.Minutes),
        "seconds" => Boxed.From(duration.Seconds),
        "milliseconds" => Boxed.From(duration.Milliseconds),
        "microseconds" => Boxed.From(duration.Microseconds),
        "nanoseconds" => Boxed.From(duration.Nanoseconds),
        "ticks" => duration.Ticks,
        "total_days" => duration.TotalDays,
        "total_hours" => duration.TotalHours,
        "total_minutes" => duration.TotalMinutes,
        "total_seconds" => duration.TotalSeconds,
        "total_milliseconds" => duration.TotalMilliseconds,
        "total_microseconds" => duration.TotalMicroseconds,
        "total_nanoseconds" => duration.TotalNanoseconds,
        _ => null,
    };
}
