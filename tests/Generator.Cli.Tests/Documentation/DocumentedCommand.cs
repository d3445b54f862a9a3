using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Cli.Tests.Documentation;

/// <summary>A command line of <c>gen</c> that a document shows.</summary>
/// <param name="Place">Document and line.</param>
/// <param name="Arguments">What stands behind <c>gen</c>, as a shell hands it on.</param>
/// <param name="IsExample">It stands in a block to be typed, not in a sentence.</param>
internal sealed partial record DocumentedCommand(string Place, string[] Arguments, bool IsExample)
{
    /// <summary>The command lines of a document, in order. Sentences with placeholders (<c>gen init DIR</c>) are none.</summary>
    public static IReadOnlyList<DocumentedCommand> In(string document)
    {
        var commands = new List<DocumentedCommand>();
        var fence = "";
        var number = 0;
        foreach (var line in Documents.Lines(document))
        {
            var place = $"{document}:{++number}";
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) fence = fence.Length == 0 ? line.Trim() : "";
            else if (fence is "" or "```sh" && line.StartsWith(fence.Length == 0 ? "    gen " : "gen ", StringComparison.Ordinal)) commands.Add(new(place, Words(line.TrimStart()[4..]), IsExample: true));
            else if (fence.Length == 0) commands.AddRange(Spans().Matches(line).Select(span => new DocumentedCommand(place, Named(Words(span.Groups[1].Value)), IsExample: false)).Where(static command => !command.Arguments.Any(IsPlaceholder)));
        }

        return commands;
    }

    public override string ToString() => $"{Place}: gen {string.Join(' ', Arguments)}";

    /// <summary>A command without arguments in a sentence is its name.</summary>
    private static string[] Named(string[] words) => words.Length == 1 ? [.. words, "--help"] : words;

    private static bool IsPlaceholder(string word) => word.Contains('…', StringComparison.Ordinal) || word.All(static c => char.IsAsciiLetterUpper(c) || c is '[' or ']');

    /// <summary>Words with quotation marks resolved, up to a comment, a redirection or a pipe.</summary>
    private static string[] Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        var isOpen = false;
        foreach (var c in line + " ")
        {
            if (quote != '\0' && c == quote) quote = '\0';
            else if (quote != '\0') word.Append(c);
            else if (c is '"' or '\'') (quote, isOpen) = (c, true);
            else if (c is '#' or '>' or '|' && !isOpen) break;
            else if (!char.IsWhiteSpace(c)) isOpen = word.Append(c).Length > 0;
            else if (isOpen)
            {
                words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
        }

        return [.. words];
    }

    [GeneratedRegex("`gen ([^`]+)`")]
    private static partial Regex Spans();
}
