using System.Globalization;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>timespan</c>: durations.</summary>
internal static class TimeSpanFunctions
{
    public static TimeSpan FromDays(double days) => TimeSpan.FromDays(days);

    public static TimeSpan FromHours(double hours) => TimeSpan.FromHours(hours);

    public static TimeSpan FromMinutes(double minutes) => TimeSpan.FromMinutes(minutes);

    public static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(seconds);

    public static TimeSpan FromMilliseconds(double millis) => TimeSpan.FromMilliseconds(millis);

    /// <summary>Reads <c>[days.]hours:minutes[:seconds]</c>.</summary>
    /// <exception cref="FormatException">The text is no duration.</exception>
    public static TimeSpan Parse(string? text) =>
        TimeSpan.Parse(NotNull.Argument(text), CultureInfo.CurrentCulture);
}
