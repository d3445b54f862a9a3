using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>What is wrong with a command line, in sentences.</summary>
internal static class UsageErrors
{
    /// <summary>The sentences; none when the command line can be run. What stands beside an option or a command that does not exist is not told: it was meant for that one.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Action is { ClearsParseErrors: true }) return [];
        string[] options = [.. UnknownOptions(parsed)];
        if (options.Length > 0) return [.. options.Select(option => NoSuch("option", option, LongOptions(parsed)))];
        if (parsed.UnmatchedTokens is not [var first, ..]) return [.. parsed.Errors.Select(static error => error.Message)];
        var commands = parsed.CommandResult.Command.Subcommands;
        return commands.Count > 0
            ? [NoSuch("command", first, commands.Select(static command => command.Name))]
            : [.. parsed.UnmatchedTokens.Select(static argument => $"There is no place for the argument '{argument}'.")];
    }

    private static string NoSuch(string kind, string given, IEnumerable<string> known) =>
        $"There is no {kind} '{given}'.{(Suggestions.For(given.TrimStart('-'), known) is { } meant ? $" Did you mean '{(given.StartsWith('-') ? "--" : "")}{meant}'?" : "")}";

    /// <summary>What looks like an option and is none; arguments may begin with a dash behind <c>--</c> (POSIX, guideline 10).</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static argument => argument.Tokens).Select(static token => token.Value).Concat(parsed.UnmatchedTokens).ToHashSet(StringComparer.Ordinal);
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash) yield break;
            if (token.Type == TokenType.Argument && IsLikeOption(token.Value) && arguments.Contains(token.Value)) yield return token.Value.Split('=')[0];
        }
    }

    private static bool IsLikeOption(string text) => text is ['-', '-' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..];

    private static IEnumerable<string> LongOptions(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult command; at = at.Parent)
        {
            foreach (var option in command.Command.Options)
            {
                if (option.Name.StartsWith("--", StringComparison.Ordinal)) yield return option.Name[2..];
            }
        }
    }
}
