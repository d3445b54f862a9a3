using System.CommandLine;
using Generator.Cli.Commands;
using Generator.Cli.Terminal;

namespace Generator.Cli;

/// <summary>The command line as a whole.</summary>
internal static class GenCommand
{
    /// <summary>Runs the command line in this process's terminal.</summary>
    public static int Run(string[] args) => Run(args, new UserTerminal(Console.Out, Console.Error, Console.IsOutputRedirected, Console.IsErrorRedirected));

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where results and messages go.</param>
    public static int Run(string[] args, UserTerminal terminal)
    {
        var parsed = Create(terminal).Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) terminal.Error.WriteLine("gen: " + error.Message);
            var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            terminal.Error.WriteLine($"Try: gen {command}--help");
            return ExitCodes.Usage;
        }

        try
        {
            return parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false }).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("gen: stopped; nothing was published.");
            return ExitCodes.Interrupted;
        }
#pragma warning disable CA1031 // The last stop: whatever was not foreseen is told as a bug of ours.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine("gen: internal error. Please report it with the lines below.");
            terminal.Error.WriteLine(exception);
            return ExitCodes.Internal;
        }
    }

    /// <summary>All commands; parses without running anything.</summary>
    internal static RootCommand Create(UserTerminal terminal)
    {
        var root = new RootCommand("gen builds static sites for Arabic newsrooms.");
        var options = new SiteOptions();
        root.Add(BuildCommand.Create(options, terminal));
        root.Add(NewCommand.Create(options, terminal));
        root.Add(InitCommand.Create(options, terminal));
        root.Add(CheckCommand.Create(options, terminal));
        root.Add(ExplainCommand.Create(options, terminal));
        root.Add(ListCommand.Create(options, terminal));
        root.Add(ConfigCommand.Create(options, terminal));
        root.Add(SchemaCommand.Create(terminal));
        root.Add(CompletionCommand.Create(terminal));
        root.Add(MostReadCommand.Create(options, terminal));
        root.Add(CleanCommand.Create(options, terminal));
        Examples.AddTo(root);
        return root;
    }
}
