using System.Diagnostics;

namespace Generator.Cli.Tests;

/// <summary>Runs the real command in a process of its own.</summary>
internal static class GenProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "gen.dll");

    /// <summary>Runs <c>gen</c> and waits for it.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Arguments.</param>
    /// <param name="environment">Variables to set.</param>
    public static (int ExitCode, string Out, string Error) Run(string folder, string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(Program);
        foreach (var argument in args) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
