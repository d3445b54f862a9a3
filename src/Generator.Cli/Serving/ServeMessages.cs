using System.Collections.Immutable;
using System.Globalization;
using Generator.Cli.Terminal;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Serving;
using Generator.Sources;

namespace Generator.Cli.Serving;

/// <summary>What <c>gen serve</c> says in the terminal.</summary>
/// <param name="quiet">Only errors.</param>
internal sealed class ServeMessages(UserTerminal terminal, SourceTree sources, bool quiet)
{
    private readonly Lock _lock = new();

    /// <summary>Prints messages about the site.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        lock (_lock) new MessagePrinter(terminal, "text", sources).Print(diagnostics, errorsOnly: quiet);
    }

    /// <summary>The server is up.</summary>
    /// <param name="wanted">The port that was asked for.</param>
    public void Greet(ServedState state, string url, int port, int wanted, TimeSpan elapsed)
    {
        if (wanted != 0 && port != wanted) Line($"Port {Number(wanted)} is taken; {Number(port)} is the next free one.");
        if (state.Errors.Any()) Line(terminal.Style.Of(Severity.Error, Count(state.Errors.Count(), "error")) + ": the site is shown as far as it goes.");
        if (quiet) return;
        var snapshot = state.Snapshot!;
        Line($"{Count(snapshot.Site.Articles.Length, "article")}, {Count(snapshot.Pages, "file")}{Hidden(snapshot)}: up after {Time(elapsed)}.");
        Line("");
        Line($"    {terminal.Style.Strong(url)}");
        Line("");
        Line("Pages change when a file is saved. Nothing is written. Ctrl+C stops.");
    }

    /// <summary>Something was changed.</summary>
    public void Tell(SiteChange change)
    {
        Print([.. change.State.Diagnostics.Except(change.Last.Diagnostics)]);
        if (quiet) return;
        var touched = Isolation.IsLeftToRight(change.Touched.ToString()!) || !terminal.Style.IsTerminal ? change.Touched.ToString()! : Isolation.Isolate(change.Touched.ToString()!);
        var errors = change.State.Errors.Count();
        if (errors > 0) Line($"{touched}: {terminal.Style.Of(Severity.Error, Count(errors, "error"))}; the last good pages stay.");
        else Line($"{touched}: {(change.Last.Errors.Any() ? "no errors any more; " : "")}{terminal.Style.Advice("shown")} after {Time(change.Elapsed)}.");
    }

    /// <summary>The system does not tell of changes.</summary>
    /// <param name="why">Its own words.</param>
    public void Poll(string why) => Line($"gen: the system cannot watch the site's folder, which is looked through every half second instead: {why.ReplaceLineEndings(" ")}");

    /// <summary>A line that is said in any case.</summary>
    public void Line(string text)
    {
        lock (_lock) terminal.Error.WriteLine(text);
    }

    private static string Hidden(SiteSnapshot snapshot)
    {
        var (drafts, scheduled, expired) = (0, 0, 0);
        foreach (var article in snapshot.Site.Articles.Concat(snapshot.Site.Pages))
        {
            switch (article.At(snapshot.Site.Now))
            {
                case Visibility.Draft: drafts++; break;
                case Visibility.Scheduled: scheduled++; break;
                case Visibility.Expired: expired++; break;
            }
        }

        string[] parts = [.. Noun(drafts, drafts == 1 ? "draft" : "drafts"), .. Noun(scheduled, "scheduled"), .. Noun(expired, "expired")];
        return parts.Length == 0 ? "" : $" ({string.Join(", ", parts)})";

        static string[] Noun(int count, string noun) => count > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}")] : [];
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(TimeSpan elapsed) => elapsed.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s");
}
