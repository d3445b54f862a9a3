using Generator.Data;
using Generator.Rendering.Templates;
using Generator.Sources;

namespace Generator.Tests.Rendering.Hostile;

/// <summary>
/// Every payload through every field that an editor can fill, with the default theme: no page has anything that runs and that the theme did not put there, and feeds,
/// sitemaps and data stay well-formed. <c>GEN_PAYLOADS=all</c> tries all payloads where a part stands for them otherwise.
/// </summary>
public sealed class PayloadTests
{
    private static readonly List<string> StringKeys =
        [.. ((DataMapping)DataReader.Read("ar.yml", ThemeResources.Read("strings/ar.yml")!).Value!).Entries.Select(static entry => entry.Key.Text)];

    /// <summary>Knows what the theme puts on pages: from sites with enough harmless articles for lists of several pages, aliases and components.</summary>
    private static readonly Lazy<HarmlessPages> Pages = new(static () => new HarmlessPages(
        Built(HostileSite.OfTexts(Enumerable.Range(0, 45).Select(static i => $"نص {i}"))),
        Built(HostileSite.OfBodies(["نص", "[x] نص"], new HashSet<string>())),
        Built(HostileSite.OfField("aliases", ["a"], new HashSet<string>())),
        Built(HostileSite.OfSettings(["نص", "نص آخر"], "نص", StringKeys))));

    public static TheoryData<string> Fields => [.. HostileSite.CheckedFields];

    [Fact]
    public void The_collection_is_large_and_of_many_techniques()
    {
        Payload.All.Count.ShouldBeGreaterThan(450);
        Payload.All.Select(static p => p.Text).Distinct(StringComparer.Ordinal).Count().ShouldBe(Payload.All.Count);
        Payload.All.Select(static p => p.Technique).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Free_texts_of_articles() => Check(HostileSite.OfTexts(Payload.All.Select(static p => p.Text)));

    [Fact]
    public void Bodies()
    {
        var payloads = Payload.All.Select(static p => p.Text).ToList();
        var refused = Refused(without => HostileSite.OfBodies(payloads, without));
        refused.Count.ShouldBeLessThan(payloads.Count / 3);
        Check(HostileSite.OfBodies(payloads, refused));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Fields_that_are_checked(string field)
    {
        var payloads = Payload.Sample(5).Select(static p => p.Text).ToList();
        Check(HostileSite.OfField(field, payloads, Refused(without => HostileSite.OfField(field, payloads, without))));
    }

    [Fact]
    public void Settings_of_the_site()
    {
        Check(HostileSite.OfSettings([.. Payload.Sample(6).Select(static p => p.Text)], "نص", StringKeys));
        foreach (var technique in Payload.All.GroupBy(static p => p.Technique)) Check(HostileSite.OfSettings(["نص"], string.Join(' ', technique.Select(static p => p.Text)), StringKeys));
        if (!Payload.IsFullRun) return;
        foreach (var payload in Payload.All) Check(HostileSite.OfSettings([payload.Text], payload.Text, StringKeys));
    }

    /// <summary>Shows that the check finds what it looks for: the same payloads, printed without escaping.</summary>
    [Fact]
    public void Without_escaping_the_check_would_fail()
    {
        var payloads = Payload.All.Where(static p => p.Technique == "event handlers").Select(static p => p.Text).ToList();
        var (files, errors) = HostileSite.Build(HostileSite.OfTexts(payloads).Add("templates/partials/byline.html", "<p>{{ article.kicker | raw }}</p>\n"));
        errors.ShouldBeEmpty();
        Pages.Value.Problems(files).Count().ShouldBeGreaterThan(payloads.Count / 2);
    }

    /// <summary>The articles whose payload a build refuses, found until it refuses nothing.</summary>
    private static HashSet<string> Refused(Func<ISet<string>, MemorySourceTree> site)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        while (HostileSite.Build(site(refused)).Errors is { Count: > 0 } errors)
        {
            var before = refused.Count;
            refused.UnionWith(errors.Select(static error => error.Span?.Path).OfType<string>());
            refused.Count.ShouldBeGreaterThan(before, string.Join('\n', errors.Take(5)));
        }

        return refused;
    }

    private static void Check(MemorySourceTree hostile)
    {
        var (files, errors) = HostileSite.Build(hostile);
        errors.Select(static e => $"{e.Span}: {e.Message}").ShouldBeEmpty();
        files.Count.ShouldBeGreaterThan(3);
        string.Join('\n', Pages.Value.Problems(files).Take(20)).ShouldBeEmpty();
    }

    private static IReadOnlyDictionary<string, byte[]> Built(MemorySourceTree tree)
    {
        var (files, errors) = HostileSite.Build(tree);
        errors.ShouldBeEmpty();
        return files;
    }
}
