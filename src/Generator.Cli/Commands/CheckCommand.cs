using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Generator.Checking;
using Generator.Checking.External;
using Generator.Cli.Terminal;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Cli.Commands;

/// <summary><c>gen check</c>.</summary>
internal sealed class CheckCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Option<bool> _external = new("--external") { Description = "Ask other sites whether links to them hold; good answers are remembered for a day" };

    private readonly Option<int> _timeout = new("--timeout") { Description = "Longest wait for another site, in seconds", HelpName = "N", DefaultValueFactory = static _ => 10 };

    private readonly Option<string> _format = new("--format") { Description = "How findings are written: text, json, github (annotations) or sarif", HelpName = "FORMAT", DefaultValueFactory = static _ => "text" };

    private readonly SiteOptions _options;
    private readonly UserTerminal _terminal;

    private CheckCommand(SiteOptions options, UserTerminal terminal) => (_options, _terminal) = (options, terminal);

    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var check = new CheckCommand(options, terminal);
        var command = new Command("check", "Check every page of the site as readers and search engines will get it. Nothing is written but findings.");
        foreach (var option in (Option[])[check._external, check._timeout, options.Site, options.Url, options.Drafts, options.Future, options.Expired, options.Now, options.Jobs, options.Strict, check._format, options.Quiet, options.Timings]) command.Add(option);
        check._format.AcceptOnlyFromAmong("text", "json", "github", "sarif");
        check._timeout.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is < 1 or > 600)) result.AddError($"--timeout takes seconds from 1 to 600, not '{result.Tokens[0].Value}'");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(check.Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(parsed.GetValue(_options.Site)!);
        var quiet = parsed.GetValue(_options.Quiet);
        var build = _options.Read(parsed);
        var sources = new DiskSourceTree(folder);
        var clock = Stopwatch.StartNew();
        CheckReport report;
        using (var prober = parsed.GetValue(_external) ? new LinkProber(new LinkMemory(Path.Combine(folder, ".gen", "external-links.tsv"), build.Now), TimeSpan.FromSeconds(parsed.GetValue(_timeout)), Pause) : null)
        using (var bar = ProgressBar.For(_terminal, quiet))
        {
            report = SiteCheck.Run(sources, build, prober, bar.Show, cancellation);
        }

        // Findings are this command's result: all of them go to standard output.
        var printed = quiet ? [.. report.Diagnostics.Where(static d => d.Severity == Severity.Error)] : report.Diagnostics;
        if (parsed.GetValue(_format) == "sarif") _terminal.Out.Write(SarifFormat.Render(printed, GenVersion.Text));
        else new MessagePrinter(_terminal with { Error = _terminal.Out, ErrorIsPiped = _terminal.OutIsPiped }, parsed.GetValue(_format)!, sources).Print(printed, errorsOnly: false);
        if (parsed.GetValue(_options.Timings)) TimingTable.Write(report.Timings, _terminal.Error);
        if (!quiet) _terminal.Error.WriteLine(Summary(report, parsed.GetValue(_external), clock.Elapsed));
        return report.ExitCode;
    }

    private static string Summary(CheckReport report, bool external, TimeSpan elapsed)
    {
        string[] parts = [.. Enum.GetValues<Severity>().Reverse().Select(severity => (severity, Count: report.Diagnostics.Count(d => d.Severity == severity))).Where(static part => part.Count > 0).Select(static part => Count(part.Count, Noun(part.severity)))];
        var found = parts.Length == 0 ? "nothing to mend" : string.Join(", ", parts);
        return string.Create(CultureInfo.InvariantCulture, $"{Count(report.Pages, "page")}{(external ? " and " + Count(report.ExternalLinks, "outside link") : "")} checked in {elapsed.TotalSeconds:0.0} s: {found}.");
    }

    private static string Noun(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Style => "doubtful spelling",
        _ => "note",
    };

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
