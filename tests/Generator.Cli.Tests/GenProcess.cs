using System.Diagnostics;

namespace Generator.Cli.Tests;

/// <summary>
/// Runs the real command in a process of its own: the program that <c>GEN_PROGRAM</c> names, such as the one that <c>dotnet publish</c> makes, else the one that was built with these tests.
/// </summary>
internal static class GenProcess
{
    private static readonly string[] Built = ["dotnet", Path.Combine(AppContext.BaseDirectory, "gen.dll")];

    private static readonly string[] Program = Environment.GetEnvironmentVariable("GEN_PROGRAM") is { Length: > 0 } path ? [Path.GetFullPath(path)] : Built;

    /// <summary>How each of the programs is started.</summary>
    public static IReadOnlyList<string[]> Programs { get; } = Program == Built ? [Built] : [Program, Built];

    /// <summary>The start of a line for a shell that runs <c>gen</c>.</summary>
    public static string ShellLine { get; } = string.Join(' ', Program.Select(static word => $"'{word}'"));

    /// <summary>Runs <c>gen</c> and waits for it.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Arguments.</param>
    /// <param name="environment">Variables to set.</param>
    public static (int ExitCode, string Out, string Error) Run(string folder, string[] args, params (string Name, string Value)[] environment) =>
        RunThrough([], folder, args, environment);

    /// <summary>Runs <c>gen</c> by means of another command, such as one that changes the user, and waits for it.</summary>
    /// <param name="through">The other command with its arguments.</param>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Arguments of <c>gen</c>.</param>
    /// <param name="environment">Variables to set.</param>
    public static (int ExitCode, string Out, string Error) RunThrough(string[] through, string folder, string[] args, params (string Name, string Value)[] environment) =>
        RunProgram([.. through, .. Program], folder, args, environment);

    /// <summary>Runs one of the <see cref="Programs"/> and waits for it.</summary>
    /// <param name="program">How it is started.</param>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Arguments.</param>
    /// <param name="environment">Variables to set.</param>
    public static (int ExitCode, string Out, string Error) RunProgram(string[] program, string folder, string[] args, params (string Name, string Value)[] environment)
    {
        var start = Prepare(folder, [.. program, .. args]);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Starts <c>gen</c> without waiting; what it says is lost.</summary>
    public static Process Start(string folder, string[] args)
    {
        var process = Process.Start(Command(folder, args))!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>How <c>gen</c> is to be started, with its output read here.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Arguments.</param>
    public static ProcessStartInfo Command(string folder, params string[] args) => Prepare(folder, [.. Program, .. args]);

    /// <summary>Runs a command of the system; false when it is not there or fails.</summary>
    public static bool TryCommand(string name, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo Prepare(string folder, string[] line)
    {
        var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // The published program is compiled ahead of time; the built one is compiled at every start, which takes twice as long when all of it is optimised. Numbers are hexadecimal.
        start.Environment["DOTNET_TC_QuickJit"] = "1";
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "64";
        start.Environment["DOTNET_TC_CallCountThreshold"] = "1E";
        return start;
    }
}
