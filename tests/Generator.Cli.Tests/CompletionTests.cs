using System.Diagnostics;

namespace Generator.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("gen b", "build")]
    [InlineData("gen list sch", "scheduled")]
    [InlineData("gen build --format g", "github")]
    [InlineData("gen check --ext", "--external")]
    public void Bash_completes(string line, string expected)
    {
        Assert.SkipUnless(GenProcess.TryCommand("bash", "--version"), "There is no bash.");
        using var folder = new SiteFolder();
        folder.Write("gen", $"#!/bin/bash\nexec {GenProcess.ShellLine} \"$@\"\n");
        GenProcess.TryCommand("chmod", "+x", Path.Combine(folder.Folder, "gen")).ShouldBeTrue();
        folder.Write("gen.bash", GenProcess.Run(folder.Folder, ["completion", "bash"]).Out);
        var words = line.Split(' ');
        var script = $"export PATH={folder.Folder}:$PATH; source {folder.Folder}/gen.bash; COMP_WORDS=({string.Join(' ', words)}); COMP_CWORD={words.Length - 1}; COMP_LINE='{line}'; COMP_POINT={line.Length}; _gen_complete; echo \"${{COMPREPLY[@]}}\"";
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        bash.StandardOutput.ReadToEnd().Trim().ShouldBe(expected);
    }

    [Theory]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c gen")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public void Every_shell_has_a_script_that_asks_gen(string shell, string registration)
    {
        using var folder = new SiteFolder();
        var script = GenProcess.Run(folder.Folder, ["completion", shell]).Out;
        script.ShouldContain(registration);
        script.ShouldContain("[suggest:");
    }
}
