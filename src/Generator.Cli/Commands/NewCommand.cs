using System.CommandLine;
using System.Text;
using Generator.Cli.Terminal;
using Generator.Configuration;
using Generator.Content;
using Generator.Scaffolding;
using Generator.Sources;

namespace Generator.Cli.Commands;

/// <summary><c>gen new</c>: begins an article.</summary>
internal static class NewCommand
{
    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var title = new Argument<string>("headline") { Description = "The headline; the file's name is made from it" };
        var types = FrontMatterFields.Table.Find("type")!.Shape.Split('|');
        var type = new Option<string>("--type") { Description = "Kind of article: " + string.Join(", ", types), HelpName = "TYPE", DefaultValueFactory = static _ => "news" };
        type.AcceptOnlyFromAmong(types);
        var section = new Option<string?>("--section") { Description = "Section that it belongs to, by id or title", HelpName = "ID" };
        section.CompletionSources.Add(context => Config(context.ParseResult, options)?.Sections.Select(static s => new System.CommandLine.Completions.CompletionItem(s.Id)) ?? []);
        var author = new Option<string?>("--author") { Description = "Who writes it: an id of site.yml, or a name", HelpName = "AUTHOR" };
        author.CompletionSources.Add(context => Config(context.ParseResult, options)?.Authors.Select(static a => new System.CommandLine.Completions.CompletionItem(a.Id)) ?? []);
        var date = new Option<string?>("--date") { Description = "When it is published, as in front matter; without it now", HelpName = "DATE" };
        var command = new Command("new", "Begin an article: articles/YEAR/MONTH/NAME.md with its front matter. Files that are there are never replaced.") { title, type, section, author, date };
        command.Add(options.Site);
        command.Add(options.Now);
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(options.Site)!);
            var sources = new DiskSourceTree(folder);
            var request = new NewArticleRequest(parsed.GetValue(title)!, parsed.GetValue(type)!, parsed.GetValue(section), parsed.GetValue(author), parsed.GetValue(date));
            var made = NewArticle.Make(sources, request, options.Read(parsed).Now);
            new MessagePrinter(terminal, "text", sources).Print(made.Diagnostics, errorsOnly: true);
            if (made.Value is not { } file) return ExitCodes.Usage;
            NewFiles.Write(folder, file);
            terminal.Out.WriteLine(file.Path);
            return ExitCodes.Done;
        });
        return command;
    }

    private static SiteConfig? Config(ParseResult parsed, SiteOptions options) => SiteConfigReader.Read(new DiskSourceTree(Path.GetFullPath(parsed.GetValue(options.Site) ?? "."))).Value;
}

/// <summary>Writes files that must not be there yet.</summary>
internal static class NewFiles
{
    /// <exception cref="IOException">The file is there, or cannot be written.</exception>
    public static void Write(string folder, NewFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(file.Text));
    }
}
