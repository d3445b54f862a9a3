using System.CommandLine;
using Generator.Cli.Terminal;
using Generator.Configuration.Schemas;

namespace Generator.Cli.Commands;

/// <summary><c>gen schema</c>: what editors complete and check with.</summary>
internal static class SchemaCommand
{
    public static Command Create(UserTerminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of site.yml or of an article's front matter, for editors.");
        var what = new Argument<string>("what") { Description = "site or article" };
        what.AcceptOnlyFromAmong("site", "article");
        command.Add(what);
        command.SetAction(parsed =>
        {
            terminal.Out.Write(parsed.GetValue(what) == "site" ? JsonSchema.OfSite() : JsonSchema.OfArticle());
            return ExitCodes.Done;
        });
        return command;
    }
}
