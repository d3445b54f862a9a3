using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>timespan</c> as templates call them.</summary>
internal static class TimeSpanModule
{
    public static readonly BuiltinModule Module = new(
    [
        BuiltinFunction.Of<double, TimeSpan>("timespan.from_days", TimeSpanFunctions.FromDays, "days"),
        BuiltinFunction.Of<double, TimeSpan>("timespan.from_hours", TimeSpanFunctions.FromHours, "hours"),
        BuiltinFunction.Of<double, TimeSpan>("timespan.from_minutes", TimeSpanFunctions.FromMinutes, "minutes"),
        BuiltinFunction.Of<double, TimeSpan>("timespan.from_seconds", TimeSpanFunctions.FromSeconds, "seconds"),
        BuiltinFunction.Of<double, TimeSpan>("timespan.from_milliseconds", TimeSpanFunctions.FromMilliseconds, "millis"),
        BuiltinFunction.Of<string?, TimeSpan>("timespan.parse", TimeSpanFunctions.Parse, "text"),
    ],
    KeyValuePair.Create<string, object>("zero", TimeSpan.Zero));
}
