using System.Text;
using System.Text.Json;
using Generator.Configuration;
using Generator.Configuration.Schemas;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Newspaper;

namespace Generator.Tests.Configuration;

public sealed class SchemaTests
{
    private static readonly JsonElement Site = JsonDocument.Parse(JsonSchema.OfSite()).RootElement;
    private static readonly JsonElement Article = JsonDocument.Parse(JsonSchema.OfArticle()).RootElement;

    [Fact]
    public void The_settings_of_the_demo_newspaper_follow_the_schema() =>
        SchemaValidator.Problems(Site, SiteConfigReader.ReadDocument(new DiskSourceTree(Repository.Root)).Value!).ShouldBeEmpty();

    [Fact]
    public void The_front_matter_of_the_demo_newspaper_follows_the_schema()
    {
        var tree = new DiskSourceTree(Repository.Root);
        var count = 0;
        foreach (var file in tree.List("articles").Concat(tree.List("pages")).Where(static file => file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(tree.ReadAll(file.Path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
            var mapping = YamlReader.Read(file.Path, text[4..(end + 1)], 2, []).ShouldBeOfType<DataMapping>();
            SchemaValidator.Problems(Article, mapping).ShouldBeEmpty(file.Path);
            count++;
        }

        count.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData("title: خبر\nurl: https://a.example/\npage_sise: 3", "$.page_sise: unknown")]
    [InlineData("title: خبر", "$: url is missing")]
    [InlineData("title: خبر\nurl: https://a.example/\nmonths: levantine", "$.months: not among")]
    [InlineData("title: خبر\nurl: https://a.example/\nfeeds: {cuont: 3}", "$.feeds.cuont: unknown")]
    [InlineData("title: خبر\nurl: https://a.example/\nsections: [{id: a, titel: ب}]", "$.sections[0]: none of")]
    [InlineData("title: خبر\nurl: https://a.example/\ncheck: {page-orphan: never}", "$.check.page-orphan: not among")]
    public void What_the_reader_refuses_the_schema_refuses(string settings, string problem)
    {
        SchemaValidator.Problems(Site, YamlReader.Read("site.yml", settings, 1, [])!).ShouldContain(found => found.StartsWith(problem, StringComparison.Ordinal));
        SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", settings)).HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Every_default_is_what_the_reader_has_without_the_key()
    {
        var problems = new List<string>();
        Compare(SiteFields.Table.Facts, "", problems);
        problems.ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_is_described()
    {
        foreach (var field in SiteFields.Table.Facts.Concat(FrontMatterFields.Table.Facts).SelectMany(static field => field.Keys.Prepend(field))) field.Description.ShouldMatch(@"^\p{L}.*[.…]$", field.Name);
    }

    private static void Compare(IEnumerable<FieldFacts> fields, string prefix, List<string> problems)
    {
        foreach (var field in fields)
        {
            if (field.Keys.IsEmpty || !field.Shape.StartsWith("mapping", StringComparison.Ordinal))
            {
                if (field.Default is null || CheckRuleNames.Contains(field.Name)) continue;
                var line = prefix.Length == 0 ? $"{field.Name}: '{field.Default}'" : $"{prefix}: {{{field.Name}: '{field.Default}'}}";
                var (with, without) = (Shown(line), Shown(prefix.Length == 0 ? "" : $"{prefix}: {{}}"));
                if (with != without) problems.Add($"{line}: {with} and not {without}");
            }
            else Compare(field.Keys, field.Name, problems);
        }
    }

    private static readonly HashSet<string> CheckRuleNames = [.. Generator.Checking.CheckRule.All.Select(static rule => rule.Code)];

    private static string Shown(string line)
    {
        var read = SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", $"title: خبر\nurl: https://a.example/\n{line}\n"));
        read.Diagnostics.Where(static d => d.Severity == Severity.Error).ShouldBeEmpty(line);

        // The place of a path is kept for messages; it is the only thing that may differ.
        return (read.Value! with { MostRead = read.Value.MostRead with { FileSpan = null } }).ToString();
    }
}
