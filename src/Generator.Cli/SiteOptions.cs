using System.CommandLine;
using System.Globalization;
using Generator.Planning;

namespace Generator.Cli;

/// <summary>Options that several commands share.</summary>
internal sealed class SiteOptions
{
    public Option<string> Site { get; } = new("--site", "-s")
    {
        Description = "Folder of the site, with site.yml",
        HelpName = "DIR",
        DefaultValueFactory = static _ => ".",
    };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Output folder, in place of `output` in site.yml", HelpName = "DIR" };

    public Option<string?> Url { get; } = new("--url") { Description = "Address of the site, in place of `url` in site.yml", HelpName = "URL" };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Publish drafts too" };

    public Option<bool> Future { get; } = new("--future") { Description = "Publish scheduled articles too" };

    public Option<bool> Expired { get; } = new("--expired") { Description = "Publish expired articles too" };

    public Option<DateTimeOffset?> Now { get; } = new("--now")
    {
        Description = "The instant that the site shows, in place of the clock: 2026-11-23T12:00:00Z",
        HelpName = "TIME",
        CustomParser = static result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) return time;
            result.AddError($"--now takes a time such as 2026-11-23T12:00:00Z, not '{text}'");
            return null;
        },
    };

    public Option<int> Jobs { get; } = new("--jobs", "-j") { Description = "Threads; 0 for one each processor", HelpName = "N" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings are errors" };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "How messages are written: text, json, or github (annotations)",
        HelpName = "FORMAT",
        DefaultValueFactory = static _ => "text",
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Only errors" };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Every changed file" };

    public Option<bool> Timings { get; } = new("--timings") { Description = "What each stage cost" };

    public Option<Shard?> Shard { get; } = new("--shard")
    {
        Description = "Make a share of the pages only, such as 3/8, when several machines build one site",
        HelpName = "N/M",
        CustomParser = static result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (Planning.Shard.Parse(text) is { } shard) return shard;
            result.AddError($"--shard takes a share such as 3/8 (the third of eight, at most {Planning.Shard.Most}), not '{text}'");
            return null;
        },
    };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Make every page anew, whatever earlier builds remember" };

    public Option<bool> Precompress { get; } = new("--precompress") { Description = "Publish gzip and Brotli twins (.gz, .br) beside each text file" };

    public Option<bool> ReplaceOutput { get; } = new("--replace-output") { Description = "Clear an output folder that gen did not write" };

    public SiteOptions()
    {
        Format.AcceptOnlyFromAmong("text", "json", "github");
        Jobs.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs <= 1024) return;
            if (result.Tokens.Count > 0) result.AddError($"--jobs takes a number from 0 to 1024, not '{result.Tokens[0].Value}'");
        });
    }

    /// <summary>Adds the options that choose a site and what of it is visible.</summary>
    public void AddSiteOptions(Command command)
    {
        foreach (var option in (Option[])[Site, Url, Drafts, Future, Expired, Now, Jobs, Format, Quiet]) command.Add(option);
    }

    /// <summary>The library's options.</summary>
    public BuildOptions Read(ParseResult parsed) => new()
    {
        Now = parsed.GetValue(Now) ?? TimeProvider.System.GetUtcNow(),
        Url = parsed.GetValue(Url),
        Drafts = parsed.GetValue(Drafts),
        Future = parsed.GetValue(Future),
        Expired = parsed.GetValue(Expired),
        Jobs = parsed.GetValue(Jobs),
        Strict = parsed.GetValue(Strict),
        Shard = parsed.GetValue(Shard) ?? new Shard(1, 1),
        NoCache = parsed.GetValue(NoCache),
        Precompress = parsed.GetValue(Precompress),
        ReplaceOutput = parsed.GetValue(ReplaceOutput),
    };
}
