using System.CommandLine;
using Generator.Cli.Commands;
using Generator.Cli.Terminal;

namespace Generator.Cli;

/// <summary>The command line as a whole.</summary>
internal static class GenCommand
{
    private static readonly (string Name, Func<SiteOptions, UserTerminal, Command> Create)[] Commands =
    [
        ("build", BuildCommand.Create),
        ("serve", ServeCommand.Create),
        ("new", NewCommand.Create),
        ("init", InitCommand.Create),
        ("check", CheckCommand.Create),
        ("explain", ExplainCommand.Create),
        ("list", ListCommand.Create),
        ("config", ConfigCommand.Create),
        ("schema", static (_, terminal) => SchemaCommand.Create(terminal)),
        ("completion", static (_, terminal) => CompletionCommand.Create(terminal)),
        ("most-read", MostReadCommand.Create),
        ("clean", CleanCommand.Create),
    ];

    /// <summary>Runs the command line in this process's terminal.</summary>
    public static int Run(string[] args) => Run(args, new UserTerminal(Console.Out, Console.Error, Console.IsOutputRedirected, Console.IsErrorRedirected));

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where results and messages go.</param>
    public static int Run(string[] args, UserTerminal terminal)
    {
        var parsed = Create(terminal, args.FirstOrDefault()).Parse(args.Length == 0 ? ["--help"] : args);
        if (UsageErrors.Of(parsed) is { Count: > 0 } errors)
        {
            foreach (var error in errors) terminal.Error.WriteLine("gen: " + error);
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

    /// <summary>The commands; parses without running anything.</summary>
    /// <param name="only">Name of the one that is called: the others, which cost time at every start, are left out. All, when it is no command's name.</param>
    internal static RootCommand Create(UserTerminal terminal, string? only = null)
    {
        var root = new RootCommand("gen builds static sites for Arabic newsrooms.");
        var options = new SiteOptions();
        var isCommand = Array.Exists(Commands, command => command.Name == only);
        foreach (var (name, create) in Commands)
        {
            if (!isCommand || name == only) root.Add(create(options, terminal));
        }

        Examples.AddTo(root);
        return root;
    }
}
