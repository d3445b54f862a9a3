using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Generator.Cli.Terminal;

namespace Generator.Cli.Tests.Documentation;

/// <summary>Every command that a document shows is understood, and does what it should in a paper that <c>gen init</c> made.</summary>
public sealed class CommandDocumentationTests
{
    private const string Now = "2026-11-23T12:00:00Z";
    private const string Request = "192.0.2.1 - - [23/Nov/2026:10:00:00 +0000] \"GET /local/2026/11/22/night-bus/ HTTP/1.1\" 200 900 \"-\" \"Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0\"\n";

    public static TheoryData<string> All => [.. Documents.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_command_line_is_understood(string document)
    {
        var root = GenCommand.Create(new UserTerminal(TextWriter.Null, TextWriter.Null, OutIsPiped: true, ErrorIsPiped: true));
        foreach (var command in DocumentedCommand.In(document)) root.Parse(command.Arguments).Errors.Select(static error => error.Message).ShouldBeEmpty(command.ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Examples_work_one_after_the_other_in_a_new_paper(string document)
    {
        // What asks other sites is only read.
        var examples = DocumentedCommand.In(document).Where(static command => command.IsExample && !command.Arguments.Contains("--external")).ToList();
        if (examples.Count == 0) return;
        using var folder = new SiteFolder();
        var site = Path.Combine(folder.Folder, "site");
        Run(["init", site, "--now", Now]).Code.ShouldBe(0);
        folder.Write("site/access.log", Request);
        foreach (var name in (string[])["site/access.log.gz", "site/access.log.1.gz"]) WriteCompressed(Path.Combine(folder.Folder, name));
        foreach (var example in examples)
        {
            if (example.Arguments[0] == "serve")
            {
                await ServeAsync(InFolder(example.Arguments, site)[1..], site);
                continue;
            }

            var (code, text) = Run(InFolder(example.Arguments, site));
            code.ShouldBe(0, $"{example}\n{text}");
        }
    }

    [Fact]
    public void There_are_examples()
    {
        Documents.All.Length.ShouldBeGreaterThan(8);
        Documents.All.SelectMany(DocumentedCommand.In).Count(static command => command.IsExample).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Every_command_and_option_is_documented()
    {
        var text = string.Join('\n', Documents.Lines("docs/commands.md"));
        var root = GenCommand.Create(new UserTerminal(TextWriter.Null, TextWriter.Null, OutIsPiped: true, ErrorIsPiped: true));
        foreach (var command in root.Subcommands.Where(static command => !command.Hidden))
        {
            text.ShouldContain($"| `gen {command.Name}", Case.Sensitive);
            foreach (var option in command.Options.Where(static option => !option.Hidden)) text.ShouldContain(option.Name, Case.Sensitive, command.Name);
        }
    }

    /// <summary>Starts it, sees it answer, stops it; a browser is not for tests.</summary>
    private static async Task ServeAsync(string[] arguments, string site)
    {
        using var serve = await ServeProcess.StartAsync(site, [.. arguments.Where(static argument => argument != "--open")]);
        using var client = new HttpClient();
        (await client.GetStringAsync(serve.Address, TestContext.Current.CancellationToken)).ShouldContain("<!doctype html>", Case.Sensitive);
        serve.Stop();
    }

    private static (int Code, string Text) Run(string[] arguments)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var code = GenCommand.Run(arguments, new UserTerminal(text, text, OutIsPiped: true, ErrorIsPiped: true));
        return (code, text.ToString());
    }

    /// <summary>The same command for someone who stands in another folder, at <see cref="Now"/>.</summary>
    private static string[] InFolder(string[] arguments, string site)
    {
        var command = GenCommand.Create(new UserTerminal(TextWriter.Null, TextWriter.Null, OutIsPiped: true, ErrorIsPiped: true)).Subcommands.FirstOrDefault(c => c.Name == arguments[0]);
        if (command is null) return arguments;
        List<string> line = [.. arguments];
        for (var i = 1; i < line.Count; i++)
        {
            if (command.Name == "init") line[i] = Path.Combine(site, "..", line[i]);
            else if (line[i - 1] is "--output" or "--site" || (command.Name == "most-read" && File.Exists(Path.Combine(site, line[i])))) line[i] = Path.Combine(site, line[i]);
        }

        if (Has(command, "--site") && !line.Contains("--site")) line.AddRange(["--site", site]);
        if (Has(command, "--now") && !line.Contains("--now")) line.AddRange(["--now", Now]);
        return [.. line];
    }

    private static bool Has(Command command, string option) => command.Options.Any(o => o.Name == option);

    private static void WriteCompressed(string path)
    {
        using var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(Request));
    }
}
