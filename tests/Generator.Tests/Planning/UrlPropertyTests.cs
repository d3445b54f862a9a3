using System.Text;
using Generator.Arabic;
using Generator.Content;
using Generator.Planning;
using static Generator.Tests.Model.TestSite;

namespace Generator.Tests.Planning;

/// <summary>Whatever editors write, no two outputs share a path and none leaves the folder.</summary>
public class UrlPropertyTests
{
    private static readonly string[] Pieces =
    [
        "..", ".", "/", "//", "\\", "%2e%2e", "%2F", "%00", "%", "~", "?", "#", ":", "*", "a", "A", "b", "خبر", "أخبار", "\u0627\u0654خبار", "الـ", "ﷺ", "١٢", "é", "E\u0301", "İ", "ß",
        "\u202E", "\u200F", "\u200C", "\0", "\n", " ", "-", "_", ".git", "con", "index.html", ".html", "page", "2", "tags", "latest", "politics", "archive", "2026", "rss.xml", "404.html",
        "😀", "\uD83D", "𐤀", "漢", "\uFEFF",
    ];

    [Fact]
    public void No_two_outputs_share_a_path_and_none_leaves_the_folder()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var articles = Enumerable.Range(0, 30).Select(i => Hostile(random, i)).ToArray();
            var files = Enumerable.Range(0, 8).Select(_ => "static/" + Text(random, 4).Trim('/').Replace("//", "/", StringComparison.Ordinal)).Where(static file => file.Length > 7).Distinct().ToArray();
            var config = Config with { PageSize = 3, Permalink = random.Next(3) switch { 0 => "/{slug}/", 1 => "/{section}/{slug}.html", _ => "/{section}/{yyyy}/{slug}-{id}/" } };
            var site = Generator.Tests.Model.TestSite.Build(config, articles).Value!;
            var plan = Planner.Plan(site, TestPlan.Files(files)).Value!;
            Check(plan, seed);
        }
    }

    private static void Check(SitePlan plan, int seed)
    {
        var root = Path.GetFullPath("/output/");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in plan.Pages)
        {
            var path = page.OutputPath;
            taken.Add(path).ShouldBeTrue($"seed {seed}: {path} twice");
            Path.GetFullPath(Path.Join(root, path)).ShouldBe(root + path, $"seed {seed}");
            Nfc.Compose(path).ShouldBe(path, $"seed {seed}");
            foreach (var segment in path.Split('/')) Encoding.UTF8.GetByteCount(segment).ShouldBeInRange(1, 255, $"seed {seed}: {path}");
            path.Any(static c => char.IsControl(c) || c is '\\' or (>= '\u202A' and <= '\u202E') or '\u200E' or '\u200F').ShouldBeFalse($"seed {seed}: {path}");
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) folders.Add(path[..slash]);
        }

        taken.Intersect(folders, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty($"seed {seed}: a file has the name of a folder");
    }

    private static Article Hostile(Random random, int i)
    {
        var name = Text(random, 3);
        var slug = Slug.From(name) is { Length: > 0 } good ? good : $"s{i}";
        var article = Article($"{i}", $"2026-0{random.Next(1, 9)}-0{random.Next(1, 9)}", random.Next(3) == 0 ? null : "politics", Text(random, 2) + "x", Text(random, 2) + "X") with { OwnSlug = slug, Id = Text(random, 2) + i };
        if (random.Next(3) == 0) article = article.By(Text(random, 2) + "ع");
        if (random.Next(4) == 0) article = article.Url(Start(random) + Text(random, 5));
        if (random.Next(3) == 0) article = article.Aliases(Start(random) + Text(random, 5), Start(random) + Text(random, 400));
        return random.Next(6) == 0 ? article.Draft() : article;
    }

    private static string Start(Random random) => random.Next(5) == 0 ? "" : "/";

    private static string Text(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
