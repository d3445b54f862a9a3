using System.CommandLine;
using System.Globalization;
using Generator.Cli.Terminal;
using Generator.Scaffolding;

namespace Generator.Cli.Commands;

/// <summary><c>gen init</c>: begins a newspaper.</summary>
internal static class InitCommand
{
    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "A new or empty folder" };
        var command = new Command("init", "Make a small complete newspaper: settings, three articles, pages, a workflow for GitHub Pages, editor settings.") { folder };
        command.Add(options.Now);
        command.Add(options.Quiet);
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(folder)!;
            var path = Path.GetFullPath(name);
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(static entry => Path.GetFileName(entry) != ".git")))
            {
                terminal.Error.WriteLine($"gen: {name} is not an empty folder; nothing was written. Name a new one.");
                return ExitCodes.Usage;
            }

            var count = 0;
            foreach (var file in StarterSite.Files(options.Read(parsed).Now))
            {
                NewFiles.Write(path, file);
                count++;
            }

            if (!parsed.GetValue(options.Quiet)) terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} files written to {name}. Next:\n  cd {name}\n  gen serve\n  gen new \"عنوان الخبر\" --section local"));
            return ExitCodes.Done;
        });
        return command;
    }
}
