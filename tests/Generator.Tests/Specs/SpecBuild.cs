using System.Globalization;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Specs;

/// <summary>Builds the site of a spec, in memory.</summary>
internal sealed class SpecBuild
{
    private const string StandardSite = """
        title: صحيفة الاختبار
        url: https://news.example/
        sections:
          - id: politics
            title: سياسة
          - id: sports
            title: رياضة

        """;

    private readonly SpecFile _spec;
    private readonly BuildOptions _options;
    private readonly MemoryOutputStore _output = new();

    public SpecBuild(SpecFile spec)
    {
        _spec = spec;
        _options = ReadOptions(spec.Find(SpecSection.Options)?.Lines ?? []);
        Sources = Tree(static _ => true);
        Publish(spec.All(SpecSection.Existing));
        var before = _output.Files.ToDictionary(StringComparer.Ordinal);
        Report = Build.Run(Sources, _output, _options, cancellation: TestContext.Current.CancellationToken);
        IsUntouched = before.Count == _output.Files.Count && before.All(file => _output.Files.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value));
    }

    /// <summary>The site.</summary>
    public MemorySourceTree Sources { get; }

    /// <summary>What the build said.</summary>
    public BuildReport Report { get; }

    /// <summary>What is published now.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _output.Files;

    /// <summary>Whether the published files are what they were before.</summary>
    public bool IsUntouched { get; }

    /// <summary>The published paths, without those that the same site publishes when it has no content.</summary>
    public IEnumerable<string> ContentPaths()
    {
        var frame = new MemoryOutputStore();
        Build.Run(Tree(static path => path == "site.yml" || path.StartsWith("templates/", StringComparison.Ordinal)), frame, _options, cancellation: TestContext.Current.CancellationToken);
        return Files.Keys.Where(path => !frame.Files.ContainsKey(path)).Order(StringComparer.Ordinal);
    }

    /// <summary>What the same build does when it comes again.</summary>
    public BuildReport Again() => Build.Run(Sources, _output, _options with { Jobs = 1 }, cancellation: TestContext.Current.CancellationToken);

    private MemorySourceTree Tree(Func<string, bool> isWanted)
    {
        var tree = new MemorySourceTree();
        if (_spec.All(SpecSection.Input).All(static file => file.Path != "site.yml" && file.Path != "-")) tree.Add("site.yml", StandardSite);
        foreach (var file in _spec.All(SpecSection.Input).Where(file => file.Path != "-" && isWanted(file.Path))) tree.Add(file.Path, file.Bytes);
        return tree;
    }

    private void Publish(IEnumerable<SpecSection> files)
    {
        using var publication = _output.Open(new PublishingRules("public", ReplaceOutput: false)).Value!;
        foreach (var file in files) publication.Stage(file.Path, file.Bytes);
        publication.Commit();
    }

    private static BuildOptions ReadOptions(IEnumerable<string> lines)
    {
        var options = new BuildOptions { Now = new DateTimeOffset(2026, 11, 10, 12, 0, 0, TimeSpan.Zero) };
        foreach (var line in lines)
        {
            options = line.Split(": ", 2) switch
            {
                ["now", var time] => options with { Now = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) },
                ["url", var url] => options with { Url = url },
                ["drafts"] => options with { Drafts = true },
                ["future"] => options with { Future = true },
                ["expired"] => options with { Expired = true },
                ["strict"] => options with { Strict = true },
                _ => throw new FormatException($"There is no option \"{line}\"."),
            };
        }

        return options;
    }
}
