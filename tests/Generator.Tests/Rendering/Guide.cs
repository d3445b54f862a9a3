using System.Text.RegularExpressions;
using Generator.Tests.Newspaper;

namespace Generator.Tests.Rendering;

/// <summary><c>docs/templates.md</c>, read as its examples.</summary>
internal sealed partial class Guide
{
    private Guide(string text)
    {
        Lines = text.Split('\n');
        (Blocks, Rows) = (ReadBlocks(), ReadRows());
    }

    /// <summary>The lines of the file.</summary>
    public string[] Lines { get; }

    /// <summary>Its fenced blocks.</summary>
    public IReadOnlyList<GuideBlock> Blocks { get; }

    /// <summary>The rows of its tables of functions: an example and what it prints.</summary>
    public IReadOnlyList<GuideRow> Rows { get; }

    public static string FullPath { get; } = Path.Combine(Repository.Root, "docs", "templates.md");

    public static Guide Read() => new(File.ReadAllText(FullPath));

    /// <summary>Members that the guide names, by the name of what has them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Members()
    {
        var members = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var (owner, isTable) = ("", false);
        foreach (var line in Lines)
        {
            if (Heading().Match(line) is { Success: true } heading) owner = heading.Groups["name"].Value;
            else if (line.StartsWith('#')) owner = "";
            if (line.StartsWith("| member |", StringComparison.Ordinal)) (isTable, members[owner]) = (true, new List<string>());
            else if (!line.StartsWith('|')) isTable = false;
            else if (isTable && Cell().Match(line) is { Success: true } cell) ((List<string>)members[owner]).Add(cell.Groups["code"].Value);
        }

        return members;
    }

    /// <summary>The cell of a table that shows this text.</summary>
    public static string Show(string text) => text.Length == 0 ? "(nothing)" : text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private List<GuideBlock> ReadBlocks()
    {
        var blocks = new List<GuideBlock>();
        for (var i = 0; i < Lines.Length; i++)
        {
            if (!Lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var start = i + 1;
            do i++;
            while (Lines[i] != "```");
            blocks.Add(new GuideBlock(Lines[start - 1][3..], start, string.Join('\n', Lines[start..i])));
        }

        return blocks;
    }

    private List<GuideRow> ReadRows()
    {
        var rows = new List<GuideRow>();
        var isTable = false;
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].StartsWith("| function | example |", StringComparison.Ordinal)) isTable = true;
            else if (!Lines[i].StartsWith('|')) isTable = false;
            else if (isTable && Row().Match(Lines[i]) is { Success: true } row)
                rows.Add(new GuideRow(row.Groups["name"].Value, row.Groups["example"].Value.Replace("\\|", "|", StringComparison.Ordinal), row.Groups["output"].Value, i));
        }

        return rows;
    }

    [GeneratedRegex(@"^### `(?<name>[a-z ]+)`$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `(?<code>[^`]+)` \|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \| `(?<example>.+)` \| `(?<output>.*)` \|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}

/// <summary>A fenced block.</summary>
/// <param name="Info">What stands behind the fence: <c>scriban</c>, <c>scriban file=partials/x.html</c>, <c>html</c> …</param>
/// <param name="Line">Index of its first line.</param>
internal sealed record GuideBlock(string Info, int Line, string Text);

/// <summary>A row of a table of functions.</summary>
/// <param name="Line">Index of its line.</param>
internal sealed record GuideRow(string Name, string Example, string Output, int Line);
