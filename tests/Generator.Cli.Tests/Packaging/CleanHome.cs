using System.Diagnostics;

namespace Generator.Cli.Tests.Packaging;

/// <summary>A folder with an empty home: programs that run here find neither settings nor packages of whoever runs the tests.</summary>
internal sealed class CleanHome : IDisposable
{
    private readonly SiteFolder _folder = new();

    public CleanHome() => Home = Directory.CreateDirectory(Path.Combine(Folder, "home")).FullName;

    public string Folder => _folder.Folder;

    public string Home { get; }

    /// <summary>The version of the packages: what stands before the commit in <c>--version</c>.</summary>
    public static string Version { get; } = GenVersion.Text.Split('+')[0];

    /// <summary>Skips the test unless the long runs are asked for.</summary>
    public static void SkipUnlessAsked() => Assert.SkipUnless(Environment.GetEnvironmentVariable("GEN_PACK") == "1", "GEN_PACK=1 packs, publishes, installs and runs the program.");

    /// <summary>Runs the SDK on this checkout, with the packages that are there.</summary>
    public static void Sdk(params string[] args) => Run("dotnet", Documentation.Documents.Root, args, []);

    /// <summary>Runs a program at home and returns what it printed.</summary>
    public string Run(string program, string folder, params string[] args) => Run(program, Path.Combine(Folder, folder), args, Variables);

    /// <summary>Serves a site with a program at home.</summary>
    public Task<ServeProcess> ServeAsync(string program, string folder)
    {
        var start = new ProcessStartInfo(program, ["serve", "--port", "0"]) { WorkingDirectory = Path.Combine(Folder, folder) };
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        return ServeProcess.StartAsync(start);
    }

    /// <summary>Runs a program at home where no .NET is installed.</summary>
    public string RunWithoutDotnet(string program, string folder, params string[] args) =>
        Run(program, Path.Combine(Folder, folder), args, ("HOME", Home), ("USERPROFILE", Home), ("PATH", Home), ("DOTNET_ROOT", Path.Combine(Home, "none")));

    public void Dispose() => _folder.Dispose();

    private (string Name, string Value)[] Variables => [("HOME", Home), ("USERPROFILE", Home), ("DOTNET_CLI_HOME", Home), ("NUGET_PACKAGES", Path.Combine(Home, "packages"))];

    private static string Run(string program, string folder, string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // Servers of the compiler that live on would keep our end of the pipe open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        text += error.Result;
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', args)}\n{text}");
        return text;
    }
}
