using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Cli.Tests;

/// <summary><c>gen serve</c> in a process of its own.</summary>
internal sealed partial class ServeProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServeProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.OutputDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    /// <summary>Where the site stands.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>What it said so far.</summary>
    public string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    /// <summary>Starts it and waits until it says where the site stands.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="args">Arguments behind <c>serve</c>.</param>
    public static async Task<ServeProcess> StartAsync(string folder, params string[] args)
    {
        // What was saved within 20 ms before the start is read twice, as files' times are no finer: the site would get a second version while a test opens it.
        await Task.Delay(TimeSpan.FromMilliseconds(50));
        return await StartAsync(GenProcess.Command(folder, ["serve", .. args]));
    }

    /// <summary>The same with a program that is installed somewhere.</summary>
    public static async Task<ServeProcess> StartAsync(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var serve = new ServeProcess(Process.Start(start)!);
        try
        {
            serve.Address = await serve._address.Task.WaitAsync(Patience);
            return serve;
        }
        catch (TimeoutException exception)
        {
            serve.Dispose();
            throw new InvalidOperationException("It did not start:\n" + serve.Said, exception);
        }
    }

    /// <summary>Asks it to stop, as a terminal or a supervisor does, and waits.</summary>
    /// <returns>Its exit code.</returns>
    public int Stop()
    {
        if (OperatingSystem.IsWindows()) _process.Kill();
        else GenProcess.TryCommand("kill", "-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)).ShouldBeTrue();
        _process.WaitForExit(Patience).ShouldBeTrue("It does not stop.\n" + Said);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("It ended:\n" + Said));
            return;
        }

        lock (_said) _said.AppendLine(line);
        if (AddressLine().Match(line) is { Success: true } match) _address.TrySetResult(new Uri(match.Value.Trim()));
    }

    [GeneratedRegex(@"^ +http://\S+$")]
    private static partial Regex AddressLine();
}
