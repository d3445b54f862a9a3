using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Checking;
using Generator.Configuration;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Tests.Newspaper;

namespace Generator.Tests.Configuration;

/// <summary>The documents name every key with its choices and its default, and no other key.</summary>
public sealed partial class KeyDocumentationTests
{
    private static readonly string[] Site = Lines("site-yml.md");
    private static readonly string[] Article = Lines("front-matter.md");

    [Fact]
    public void Every_setting_is_documented() => Missing(Site, SiteFields.Table.Facts).ShouldBeEmpty();

    [Fact]
    public void Every_key_of_front_matter_is_documented() => Missing(Article, FrontMatterFields.Table.Facts).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_check_is_documented_with_its_severity()
    {
        foreach (var rule in CheckRule.All)
        {
            var severity = rule.Severity == Severity.Style ? "spelling" : rule.Severity == Severity.Error ? "error" : "warning";
            Site.Count(line => line.StartsWith($"| `{rule.Code}` | {severity} | ", StringComparison.Ordinal)).ShouldBe(1, rule.Code);
        }
    }

    [Fact]
    public void No_row_is_about_a_key_that_does_not_exist()
    {
        HashSet<string> settings = [.. SiteFields.Table.Facts.SelectMany(static key => key.Keys.Select(static child => child.Name).Prepend(key.Name))];
        RowKeys(Site).Except(settings).ShouldBeEmpty();
        RowKeys(Article).Except(FrontMatterFields.Table.Names).ShouldBeEmpty();
        RowKeys(Article).Count().ShouldBe(FrontMatterFields.Table.Fields.Length);
    }

    private static IEnumerable<string> Missing(string[] lines, ImmutableArray<FieldFacts> keys)
    {
        foreach (var key in keys)
        {
            var rows = lines.Where(line => Cell(line).Contains(Code(key.Name), StringComparison.Ordinal)).ToList();
            if (key.Name is not ("outputs" or "check") && !rows.Any(row => Says(row, key))) yield return key.Name;
            foreach (var child in key.Keys)
            {
                var isSaid = key.Name switch
                {
                    "outputs" => lines.Any(line => Cell(line).Contains(Code(child.Name), StringComparison.Ordinal)),
                    "check" => lines.Any(line => line.Contains(Code(child.Name), StringComparison.Ordinal) && (child.Shape != "integer" || Says(line, child))),
                    _ => rows.Any(row => row.Contains(Code(child.Name), StringComparison.Ordinal) && Says(row, child)),
                };
                if (!isSaid) yield return $"{key.Name}.{child.Name}";
            }
        }
    }

    /// <summary>Whether a line names the key's default and all that it can be.</summary>
    private static bool Says(string line, FieldFacts key)
    {
        var choices = key.Shape.Contains('|', StringComparison.Ordinal) ? key.Shape.Split('|') : [];
        return choices.All(choice => line.Contains(Code(choice), StringComparison.Ordinal)) && (key.Default is not { } value || line.Contains(Code(value), StringComparison.Ordinal));
    }

    private static IEnumerable<string> RowKeys(string[] lines) => lines.SelectMany(static line => Key().Matches(Cell(line))).Select(static key => key.Groups[1].Value);

    /// <summary>The first cell of a row of a table.</summary>
    private static string Cell(string line) => line.StartsWith("| `", StringComparison.Ordinal) ? line[..line.IndexOf(" | ", StringComparison.Ordinal)] : "";

    private static string Code(string text) => $"`{text}`";

    private static string[] Lines(string document) => File.ReadAllLines(Path.Combine(Repository.Root, "docs", document));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Key();
}
