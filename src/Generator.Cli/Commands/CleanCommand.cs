using System.CommandLine;
using Generator.Cli.Terminal;
using Generator.Configuration;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary><c>gen clean</c>.</summary>
internal static class CleanCommand
{
    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var command = new Command("clean", "Remove what gen published into the output folder, and its caches. Files that gen did not write stay.");
        foreach (var option in (Option[])[options.Site, options.Output, options.Quiet]) command.Add(option);
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(options.Site)!);
            var output = parsed.GetValue(options.Output);
            var configured = SiteConfigReader.Read(new DiskSourceTree(folder), null).Value?.Output ?? "public";
            var removed = new DiskOutputStore(folder, output).Clean(configured);
            if (!parsed.GetValue(options.Quiet)) terminal.Error.WriteLine($"{removed} {(removed == 1 ? "file" : "files")} removed from {output ?? configured}.");
            return ExitCodes.Done;
        });
        return command;
    }
}
