using System.Collections.Immutable;
using System.CommandLine;
using Generator.Cli.Terminal;
using Generator.Explaining;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary><c>gen explain</c>: how a page comes about.</summary>
internal static class ExplainCommand
{
    private const int MostShown = 12;

    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var subject = new Argument<string>("page") { Description = "A URL, a path of the site, or a source file" };
        var command = new Command("explain", "Show how a page comes about: its source, its templates, what it reads, why it was last rendered, or why it is not there.") { subject };
        foreach (var option in (Option[])[options.Site, options.Output, options.Url, options.Drafts, options.Future, options.Expired, options.Now, options.Jobs, options.Format]) command.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(options.Site)!);
            var (sources, output) = (new DiskSourceTree(folder), new DiskOutputStore(folder, parsed.GetValue(options.Output)));
            var format = parsed.GetValue(options.Format)!;
            var explained = Explainer.Run(sources, options.Read(parsed), parsed.GetValue(subject)!, output, cancellation);
            new MessagePrinter(terminal, format, sources).Print(explained.Diagnostics, errorsOnly: true);
            if (explained.Value is not { } explanation) return Task.FromResult(ExitCodes.ContentErrors);
            if (format == "json") terminal.Out.WriteLine(Json(explanation));
            else Write(explanation, terminal.Out);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Write(Explanation page, TextWriter output)
    {
        foreach (var (name, value) in Texts(page)) output.WriteLine($"{name + ":",-10} {value}");
        foreach (var (name, values) in Lists(page)) WriteList(name, values, output);
    }

    private static void WriteList(string name, ImmutableArray<string> values, TextWriter output)
    {
        if (values.IsEmpty) return;
        output.WriteLine($"{name}:");
        foreach (var value in values.Take(MostShown)) output.WriteLine("  " + value);
        if (values.Length > MostShown) output.WriteLine($"  and {values.Length - MostShown} more (--format json shows all)");
    }

    private static IEnumerable<(string Name, string Value)> Texts(Explanation page)
    {
        (string, string?)[] all = [("url", page.Url), ("what", page.Kind), ("source", page.Source), ("output", page.Output), ("absent", page.Absent), ("rendered", page.Rendered), ("section", page.Section)];
        return all.Where(static text => !string.IsNullOrEmpty(text.Item2)).Select(static text => (text.Item1, text.Item2!));
    }

    private static (string Name, ImmutableArray<string> Values)[] Lists(Explanation page) =>
        [("tags", page.Tags), ("aliases", page.Aliases), ("templates", page.Templates), ("related", page.Related), ("articles", page.Articles), ("reads", page.Values)];

    private static string Json(Explanation page) => JsonLine.Of(json =>
    {
        foreach (var (name, value) in Texts(page)) json.WriteString(name, value);
        foreach (var (name, values) in Lists(page))
        {
            json.WriteStartArray(name);
            foreach (var value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    });
}
