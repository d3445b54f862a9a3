using System.Globalization;
using Generator.Configuration;

namespace Generator.Rendering.Failures;

/// <summary>Says which setting a template ran into. Both engines name their own property, which no author knows.</summary>
internal sealed record LimitMessage(string Message, string Help, bool IsRecursion = false);

/// <inheritdoc cref="LimitMessage"/>
internal static class LimitMessages
{
    /// <summary>The message for a failure that is a limit, or null.</summary>
    public static LimitMessage? For(string message, LimitsConfig limits)
    {
        if (Mentions(message, "LoopLimit", "iteration limit")) return Of($"The loop takes more than {Number(limits.LoopSteps)} steps", "loop_steps");
        if (Mentions(message, "RecursiveLimit", "recursive depth limit")) return Of($"Templates and functions call each other more than {Number(limits.Recursion)} deep", "recursion", isRecursion: true);
        if (Mentions(message, "LimitToString", "LimitToString")) return Of($"The page is larger than {Number(limits.PageMegabytes)} MB", "page_megabytes");
        return Mentions(message, "MatchTimeout", "has timed out")
            ? Of($"The regular expression takes longer than {Number(limits.RegexSeconds)} {(limits.RegexSeconds == 1 ? "second" : "seconds")}", "regex_seconds")
            : null;
    }

    private static LimitMessage Of(string message, string setting, bool isRecursion = false) =>
        new(message, $"If that is meant, raise limits.{setting} in site.yml.", isRecursion);

    private static bool Mentions(string message, string ours, string official) =>
        message.Contains(ours, StringComparison.Ordinal) || message.Contains(official, StringComparison.Ordinal);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
