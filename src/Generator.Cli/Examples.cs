using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Generator.Cli;

/// <summary>Adds examples to the end of help texts.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string> ByCommand = new(StringComparer.Ordinal)
    {
        ["gen"] = """
            Examples:
              gen init paper                       begin a newspaper in a new folder
              gen new "عنوان الخبر"                 begin an article
              gen serve                            show it in a browser while you write
              gen build                            build the site of this folder into public/
              gen check                            find what readers would stumble over
              gen build --site paper --drafts      build another folder, with drafts
              gen list scheduled                   what will be published, and when
            """,
        ["build"] = """
            Examples:
              gen build
              gen build --url https://name.github.io/paper/
              gen build --now 2026-11-23T12:00:00Z --strict --format github

            Exit codes: 0 done, 1 errors in content or templates (nothing is written), 2 usage or settings, 70 internal error, 130 interrupted.
            """,
        ["serve"] = """
            Examples:
              gen serve
              gen serve --site paper --port 8080 --open
              gen serve --no-drafts --no-future --no-expired

            Exit codes: 0 after Ctrl+C, 2 usage or settings, or no free port.
            """,
        ["new"] = """
            Examples:
              gen new "الميناء القديم يعود إلى العمل"
              gen new "ليلة الفرز" --type live --section politics --author layan-alhaddad
              gen new "عودة المدارس" --date "2026-12-01 08:00"

            What it begins with comes from archetypes/TYPE.md or archetypes/default.md of the site, if there is one.
            """,
        ["init"] = """
            Examples:
              gen init paper
              gen build --site paper
            """,
        ["explain"] = """
            Examples:
              gen explain /politics/2026/11/20/budget/
              gen explain articles/politics/budget.md
              gen explain https://khabar.example/tags/%D8%BA%D8%B2%D8%A9/ --format json
            """,
        ["check"] = """
            Examples:
              gen check
              gen check --external --format github
              gen check --strict --format sarif > findings.sarif

            Under "check:" in site.yml each rule can be an error, a warning, info or off, and budgets can be set:
              check: {image-alt-empty: error, page-orphan: off, page_kilobytes: 1500}

            Exit codes: 0 no errors, 1 errors, 2 usage or settings.
            """,
        ["config"] = """
            Examples:
              gen config                           every setting
              gen config url feeds                 some of them
              gen config --format json
            """,
        ["schema"] = """
            Examples:
              gen schema site > .vscode/site.schema.json
              gen schema article > .vscode/article.schema.json
            """,
        ["completion"] = """
            Examples:
              gen completion bash > ~/.local/share/bash-completion/completions/gen
              gen completion zsh > "${fpath[1]}/_gen"
              gen completion fish > ~/.config/fish/completions/gen.fish
              gen completion powershell >> $PROFILE
            """,
        ["list"] = """
            Examples:
              gen list articles
              gen list scheduled --format json
            """,
        ["most-read"] = """
            Examples:
              gen most-read access.log access.log.1.gz
              zcat logs/*.gz | gen most-read --days 3 -
              gen most-read --print --now 2026-11-23T12:00:00Z cloudfront/*.gz

            Formats: common and combined, CloudFront and W3C (#Fields), Cloudflare JSON lines and CSV.
            """,
        ["clean"] = """
            Example:
              gen clean                            remove what gen published, and its caches; other files stay
            """,
    };

    /// <summary>Follows the help of a command and of its subcommands with their examples.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: SynchronousCommandLineAction help }) option.Action = new HelpWithExamples(help);
        }
    }

    private sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            if (ByCommand.TryGetValue(parseResult.CommandResult.Command is RootCommand ? "gen" : parseResult.CommandResult.Command.Name, out var text))
                parseResult.InvocationConfiguration.Output.WriteLine(text);
            return code;
        }
    }
}
