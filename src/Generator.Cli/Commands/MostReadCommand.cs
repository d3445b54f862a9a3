using System.CommandLine;
using System.Globalization;
using Generator.AccessLogs;
using Generator.Cli.Terminal;
using Generator.Planning;
using Generator.Sources;

namespace Generator.Cli.Commands;

/// <summary><c>gen most-read</c>: counts the readers of articles in access logs.</summary>
internal sealed class MostReadCommand
{
    private readonly Argument<string[]> _logs = new("log") { Description = "Access logs; gzip is understood, and - is standard input", Arity = ArgumentArity.OneOrMore };

    private readonly Option<int?> _days = new("--days") { Description = "Days before --now that count, in place of most_read.days of site.yml", HelpName = "N" };

    private readonly Option<int> _limit = new("--limit") { Description = "Most articles in the file", HelpName = "N", DefaultValueFactory = static _ => 100 };

    private readonly Option<bool> _print = new("--print") { Description = "Write the counts to standard output and leave the file alone" };

    private readonly SiteOptions _options;
    private readonly UserTerminal _terminal;

    private MostReadCommand(SiteOptions options, UserTerminal terminal) => (_options, _terminal) = (options, terminal);

    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var most = new MostReadCommand(options, terminal);
        var command = new Command("most-read", "Count the readers of articles in access logs and write data/most-read.csv.") { most._logs };
        foreach (var option in (Option[])[most._days, most._limit, most._print, options.Site, options.Url, options.Now, options.Jobs, options.Format, options.Quiet]) command.Add(option);
        most._days.Validators.Add(static result => Positive(result, "--days"));
        most._limit.Validators.Add(static result => Positive(result, "--limit"));
        command.SetAction((parsed, cancellation) => Task.FromResult(most.Run(parsed, cancellation)));
        return command;
    }

    private static void Positive(System.CommandLine.Parsing.OptionResult result, string name)
    {
        if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)) result.AddError($"{name} takes a number from 1 on, not '{result.Tokens[0].Value}'");
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(parsed.GetValue(_options.Site)!);
        var sources = new DiskSourceTree(folder);
        var build = _options.Read(parsed);
        var planned = PlannedSite.Read(sources, build, cancellation);
        new MessagePrinter(_terminal, parsed.GetValue(_options.Format)!, sources).Print(planned.Diagnostics, errorsOnly: true);
        if (planned.Value is not { } site) return ExitCodes.Usage;

        var days = parsed.GetValue(_days) ?? site.Site.Config.MostRead.Days;
        var counter = new LogCounter(new UrlLookup(site.Site, site.Plan), build.Now.AddDays(-days), build.Now);
        if (!Read(parsed, counter, cancellation)) return ExitCodes.ContentErrors;
        return Finish(parsed, Path.Combine(folder, site.Site.Config.MostRead.File), site, counter, days);
    }

    private bool Read(ParseResult parsed, LogCounter counter, CancellationToken cancellation)
    {
        var logs = parsed.GetValue(_logs)!;
        var progress = new LogProgress(logs);
        using var bar = ProgressBar.For(_terminal, parsed.GetValue(_options.Quiet));
        foreach (var log in logs)
        {
            try
            {
                using var raw = log == "-" ? Console.OpenStandardInput() : File.OpenRead(log);
                using var text = LogFile.Text(raw);
                if (!counter.Add(text, _ => bar.Show(progress.At(raw)), cancellation))
                {
                    _terminal.Error.WriteLine($"gen: {log}: the first line is of no known format (common, combined, CloudFront, W3C, Cloudflare JSON or CSV).");
                    return false;
                }

                progress.Finish(raw);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                _terminal.Error.WriteLine($"gen: {log}: {exception.Message}");
                return false;
            }
        }

        return true;
    }

    private int Finish(ParseResult parsed, string path, PlannedSite site, LogCounter counter, int days)
    {
        var text = MostReadFile.Text(site.Site, site.Plan, counter.Top.Take(parsed.GetValue(_limit)));
        if (parsed.GetValue(_print)) _terminal.Out.Write(text);
        else if (counter.Counted > 0) MostReadFile.Write(path, text);
        if (!parsed.GetValue(_options.Quiet))
        {
            _terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{counter.Lines:N0} requests: {counter.Counted:N0} readers of {counter.Top.Count():N0} articles in {days} days, {counter.FromBots:N0} by bots, {counter.Broken:N0} lines not understood."));
            if (counter.Counted == 0 && !parsed.GetValue(_print)) _terminal.Error.WriteLine("Nothing to write: the file stays as it is.");
        }

        return ExitCodes.Done;
    }
}
