using System.CommandLine;
using Generator.Cli.Terminal;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Cli.Commands;

/// <summary><c>gen config</c>: the settings in force.</summary>
internal static class ConfigCommand
{
    private const int MaxValue = 60;

    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var command = new Command("config", "Show the settings in force and where each comes from: the default, a line of site.yml, or the command line.");
        var keys = new Argument<string[]>("key") { HelpName = "key", Description = "Settings to show, such as url or feeds; all without one", Arity = ArgumentArity.ZeroOrMore };
        keys.CompletionSources.Add(static _ => SiteFields.Table.Names.Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        command.Add(keys);
        foreach (var option in (Option[])[options.Site, options.Output, options.Url, options.Format]) command.Add(option);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(keys) ?? [], options, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, string[] keys, SiteOptions options, UserTerminal terminal)
    {
        var unknown = keys.Where(static key => SiteFields.Table.Find(key.Split('.')[0]) is null).ToList();
        foreach (var key in unknown) terminal.Error.WriteLine($"gen: there is no setting '{key}'. {Suggestions.Question(key, SiteFields.Table.Names)}".TrimEnd());
        if (unknown.Count > 0) return ExitCodes.Usage;

        var sources = new DiskSourceTree(Path.GetFullPath(parsed.GetValue(options.Site)!));
        var format = parsed.GetValue(options.Format)!;
        var commandLine = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parsed.GetValue(options.Url) is { } url) commandLine["url"] = url;
        if (parsed.GetValue(options.Output) is { } output) commandLine["output"] = output;
        var settings = SettingsInForce.Read(sources, commandLine);
        new MessagePrinter(terminal, format, sources).Print(settings.Diagnostics, errorsOnly: true);
        if (settings.Value is not { } all) return ExitCodes.Usage;

        var shown = all.Where(setting => keys.Length == 0 || keys.Any(key => setting.Name == key || setting.Name.StartsWith(key + ".", StringComparison.Ordinal))).ToList();
        var width = shown.Max(static setting => setting.Name.Length);
        var sourceWidth = shown.Max(static setting => setting.Source.Length);
        foreach (var setting in shown)
        {
            terminal.Out.WriteLine(format == "json"
                ? Json(setting)
                : $"{setting.Name.PadRight(width)}  {setting.Source.PadRight(sourceWidth)}  {(setting.Value.Length > MaxValue ? setting.Value[..MaxValue] + "…" : setting.Value)}".TrimEnd());
        }

        return settings.HasErrors ? ExitCodes.Usage : ExitCodes.Done;
    }

    private static string Json(Setting setting) => JsonLine.Of(json =>
    {
        json.WriteString("name", setting.Name);
        json.WriteString("value", setting.Value);
        json.WriteString("source", setting.Source);
    });
}
