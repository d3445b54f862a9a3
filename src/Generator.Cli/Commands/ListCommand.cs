using System.CommandLine;
using Generator.Cli.Terminal;
using Generator.Rendering.Views;
using Generator.Sources;

namespace Generator.Cli.Commands;

/// <summary><c>gen list</c>: articles by their state, tab-separated on standard output.</summary>
internal static class ListCommand
{
    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var command = new Command("list", "List articles: date, path and title, one a line. After those that are scheduled comes the next time at which a build would change something.");
        var what = new Argument<string>("what") { Description = "articles, drafts, scheduled or expired" };
        what.AcceptOnlyFromAmong("articles", "drafts", "scheduled", "expired");
        command.Add(what);
        foreach (var option in (Option[])[options.Site, options.Now, options.Format]) command.Add(option);
        command.SetAction(parsed =>
        {
            var sources = new DiskSourceTree(Path.GetFullPath(parsed.GetValue(options.Site)!));
            var format = parsed.GetValue(options.Format)!;
            var listing = Listing.Read(sources, options.Read(parsed));
            new MessagePrinter(terminal, format, sources).Print(listing.Diagnostics, errorsOnly: true);
            if (listing.Value is not { } articles) return ExitCodes.Usage;
            foreach (var article in articles.Of(parsed.GetValue(what)!))
            {
                var date = Texts.Iso(article.When);
                terminal.Out.WriteLine(format == "json" ? ListedJson.Line(article, date) : $"{date}\t{article.SourcePath}\t{article.Title}");
            }

            if (parsed.GetValue(what) == "scheduled" && articles.Next is { } next) terminal.Out.WriteLine(format == "json" ? ListedJson.Line(next) : $"next\t{Texts.Iso(next.When)}\t{next.Reason}\t{next.SourcePath}");
            return listing.HasErrors ? ExitCodes.ContentErrors : ExitCodes.Done;
        });
        return command;
    }
}
