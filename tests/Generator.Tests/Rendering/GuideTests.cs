using System.Text;
using Generator.Diagnostics;
using Generator.Rendering.Functions;
using Generator.Rendering.Views;

namespace Generator.Tests.Rendering;

/// <summary>
/// <c>docs/templates.md</c> is true: every example prints what it says, and every member and function that templates can reach is named there, and nothing else.
/// <c>UPDATE_DOCS=1</c> writes what the examples print into the file; read the difference before you commit it.
/// </summary>
public sealed class GuideTests
{
    private static readonly string[] Modules = ["string", "array", "date", "timespan", "math", "object", "regex", "html"];

    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    public static TheoryData<int> Examples => [.. Guide.Read().Blocks.Select((block, i) => (block, i)).Where(static b => IsExample(b.block)).Select(static b => b.i)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_guide_says(int index)
    {
        var guide = Guide.Read();
        var (example, expected) = (guide.Blocks[index], guide.Blocks[index + 1]);
        var files = Files(guide, index);
        var body = example.Info == "markdown" ? example.Text : null;
        files["example.html"] = body is null ? example.Text : "{{ article.body }}";
        var (text, errors) = DocumentedSite.Render(files, body, example.Info.Contains(" strict", StringComparison.Ordinal));
        var actual = (text ?? string.Join('\n', errors.Select(Show))).Trim('\n');
        switch (expected.Info)
        {
            case "text contains":
                foreach (var line in expected.Text.Split('\n')) actual.ShouldContain(line);
                break;
            case "html" or "error":
                (text is null).ShouldBe(expected.Info == "error", actual);
                if (IsUpdate) Replace(guide, expected, actual);
                else actual.ShouldBe(expected.Text, $"docs/templates.md, line {example.Line + 1}");
                break;
            default: throw new FormatException($"docs/templates.md, line {example.Line + 1}: an example needs a block that shows what it prints behind it.");
        }
    }

    [Fact]
    public void A_row_of_a_function_prints_what_the_guide_says()
    {
        var guide = Guide.Read();
        var wrong = new List<string>();
        foreach (var row in guide.Rows)
        {
            var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["example.html"] = row.Example, ["bare.html"] = "[{{ content }}]", ["word.html"] = "{{ $.of }}!" };
            var (text, errors) = DocumentedSite.Render(files, null, strict: true);
            var actual = Guide.Show((text ?? string.Join(' ', errors.Select(Show))).Trim('\n'));
            if (IsUpdate) guide.Lines[row.Line] = $"| `{row.Name}` | `{row.Example.Replace("|", "\\|", StringComparison.Ordinal)}` | `{actual}` |";
            else if (actual != row.Output) wrong.Add($"line {row.Line + 1}: {row.Example} prints {actual}, not {row.Output}");
        }

        if (IsUpdate) File.WriteAllText(Guide.FullPath, string.Join('\n', guide.Lines));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_function_is_in_the_guide_with_an_example_and_no_other()
    {
        var functions = DocumentedSite.Functions();
        var reachable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in functions.GetMembers().Where(static name => !name.StartsWith("escape__", StringComparison.Ordinal) && name is not ("empty" or "blank")))
        {
            if (!Modules.Contains(name)) reachable.Add(name);
            else reachable.UnionWith(((IScriptObject)Builtins.Get(functions, name)!).GetMembers().Select(member => $"{name}.{member}"));
        }

        reachable.ExceptWith(["math.random", "math.uuid"]);
        var documented = Guide.Read().Rows.Where(static row => row.Example.Contains(row.Name.Split('.')[^1], StringComparison.Ordinal)).Select(static row => row.Name).ToHashSet(StringComparer.Ordinal);
        Missing(reachable, documented, "needs a row with an example in a table of functions").ShouldBeEmpty();
        Missing(documented, reachable, "is no function: take the row out").ShouldBeEmpty();
    }

    [Fact]
    public void Every_member_is_in_the_guide_and_no_other()
    {
        var guide = Guide.Read().Members();
        var wrong = new List<string>();
        foreach (var (owner, members) in Reachable())
        {
            var documented = guide.GetValueOrDefault(owner) ?? [];
            wrong.AddRange(Missing(members, documented, $"needs a row in the table under \"### `{owner}`\""));
            wrong.AddRange(Missing(documented, members, $"is no member of {owner}: take the row out"));
        }

        wrong.AddRange(Missing(guide.Keys, Reachable().Keys, "is no object: take the table out"));
        wrong.ShouldBeEmpty();
    }

    private static bool IsExample(GuideBlock block) => (block.Info is "scriban" or "markdown" || block.Info.StartsWith("scriban ", StringComparison.Ordinal)) && !block.Info.Contains("file=", StringComparison.Ordinal);

    /// <summary>The files shown before an example in its section.</summary>
    private static Dictionary<string, string> Files(Guide guide, int example)
    {
        var section = Array.FindLastIndex(guide.Lines, guide.Blocks[example].Line, static line => line.StartsWith("## ", StringComparison.Ordinal));
        return guide.Blocks.Take(example).Where(block => block.Line > section && block.Info.StartsWith("scriban file=", StringComparison.Ordinal))
            .ToDictionary(static block => block.Info["scriban file=".Length..], static block => block.Text + "\n", StringComparer.Ordinal);
    }

    /// <summary>Members of everything that templates can reach, by the words that messages use for it.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Reachable()
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var type in typeof(ModelObject).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(ModelObject)) && !t.IsAbstract))
        {
            var name = type.Name.EndsWith("Object", StringComparison.Ordinal) ? type.Name[..^"Object".Length] : type.Name;
            all[string.Concat(name.Select(static (c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"))] = MemberNames.Of(type);
        }

        return all;
    }

    private static IEnumerable<string> Missing(IEnumerable<string> wanted, IEnumerable<string> there, string what) =>
        wanted.Except(there, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"docs/templates.md: `{name}`: {what}.");

    private static string Show(Diagnostic diagnostic)
    {
        var text = new StringBuilder($"{diagnostic.Span}: {diagnostic.Message}");
        if (diagnostic.Help is { } help) text.Append('\n').Append(help);
        foreach (var related in diagnostic.Related.IsDefault ? [] : diagnostic.Related) text.Append('\n').Append(related.Label).Append(' ').Append(related.Span);
        return text.ToString();
    }

    private static void Replace(Guide guide, GuideBlock block, string text) =>
        File.WriteAllText(Guide.FullPath, string.Join('\n', [.. guide.Lines[..block.Line], text, .. guide.Lines[(block.Line + block.Text.Split('\n').Length)..]]));
}
