using System.Globalization;
using Generator.Diagnostics;
using Generator.Writing;

namespace Generator.Cli.Terminal;

/// <summary>The lines that end a build.</summary>
internal static class Summary
{
    public static void Write(BuildReport report, TimeSpan elapsed, bool verbose, UserTerminal terminal)
    {
        var errors = report.Diagnostics.Count(static d => d.Severity == Severity.Error);
        var warnings = report.Diagnostics.Count(static d => d.Severity == Severity.Warning);
        if (report.Findings.Length > 0) terminal.Error.WriteLine($"{Count(report.Findings.Length, "doubtful spelling")}: \"gen check\" lists them.");
        if (report.ExitCode != ExitCodes.Done)
        {
            terminal.Error.WriteLine(terminal.Style.Of(Severity.Error, Count(errors, "error")) + $", {Count(warnings, "warning")}. Nothing was written.");
            return;
        }

        if (verbose)
        {
            foreach (var path in report.Added) terminal.Error.WriteLine("  + " + path);
            foreach (var path in report.Changed) terminal.Error.WriteLine("  ~ " + path);
            foreach (var path in report.Removed) terminal.Error.WriteLine("  - " + path);
        }

        var written = report.Added.Length + report.Changed.Length;
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(report.Articles, "article")}, {Count(report.Pages, "page")}: {written:N0} written, {report.Unchanged:N0} unchanged, {report.Removed.Length:N0} removed in {Time(elapsed)}{(warnings > 0 ? ", " + Count(warnings, "warning") : "")}."));
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string Time(TimeSpan elapsed) => elapsed.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s");
}
