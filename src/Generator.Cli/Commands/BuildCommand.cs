using System.CommandLine;
using System.Diagnostics;
using Generator.Cli.Terminal;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary><c>gen build</c>.</summary>
internal static class BuildCommand
{
    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var command = new Command("build", "Build the site and publish what changed into the output folder.");
        options.AddSiteOptions(command);
        foreach (var option in (Option[])[options.Output, options.Strict, options.Verbose, options.Timings, options.NoCache, options.Shard, options.Precompress, options.ReplaceOutput]) command.Add(option);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, terminal, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, SiteOptions options, UserTerminal terminal, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(parsed.GetValue(options.Site)!);
        var quiet = parsed.GetValue(options.Quiet);
        var clock = Stopwatch.StartNew();
        var sources = new DiskSourceTree(folder);
        BuildReport report;
        using (var bar = ProgressBar.For(terminal, quiet))
        {
            report = Build.Run(sources, new DiskOutputStore(folder, parsed.GetValue(options.Output)), options.Read(parsed) with { EndsProcess = true }, bar.Show, cancellation);
        }

        var messages = new MessagePrinter(terminal, parsed.GetValue(options.Format)!, sources);
        messages.Print(report.Diagnostics, errorsOnly: quiet);
        if (parsed.GetValue(options.Format) == "json") JsonSummary.Write(report, terminal.Out);
        else if (!quiet) Summary.Write(report, clock.Elapsed, parsed.GetValue(options.Verbose), terminal);
        if (parsed.GetValue(options.Timings)) TimingTable.Write(report.Timings, terminal.Error);
        return report.ExitCode;
    }
}
