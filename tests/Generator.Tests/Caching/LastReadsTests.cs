using Generator.Caching;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>What the cache knows of what pages read, from build to build.</summary>
public sealed class LastReadsTests : CachedSite
{
    [Fact]
    public void What_no_page_reads_any_more_does_not_pile_up()
    {
        Run();
        var before = Reads();
        var most = 0;
        for (var i = 0; i < 30; i++)
        {
            Write($"static/f{i}.txt", "a");
            Write("articles/politics/khabar-3.md", $"---\ntitle: خبر 3\ndate: 2026-11-04\nunknwon: x\n---\n\n[رابط](/f{i}.txt).\n");
            Run();
            most = Math.Max(most, Reads().Dependencies.Length);
        }

        Reads().Added.ShouldBeLessThan(30);
        most.ShouldBeGreaterThan(before.Dependencies.Length + 2);
        most.ShouldBeLessThan(before.Dependencies.Length * 5 / 4);
        Equal();

        CachedPages Reads() => CachedPages.Read(SealedFile.ReadContent(PathOf("pages"), BuildCache.Magic, out _)!.Value);
    }

    [Fact]
    public void An_instant_that_no_page_prints_any_more_is_forgotten()
    {
        Write("templates/page.html", "<!DOCTYPE html><title>{{ page.title }}</title>{{ date.now }}");
        Write("pages/about.md", "---\ntitle: عن\n---\n\nنص.\n");
        Run();
        Run(Options().Now.AddMinutes(1)).Rendered.ShouldNotBeEmpty();
        Write("templates/page.html", "<!DOCTYPE html><title>{{ page.title }}</title>");
        Run(Options().Now.AddMinutes(2));
        Run(Options().Now.AddMinutes(3)).Rendered.ShouldBeEmpty();
        BuildCache.Read(new DiskOutputStore(Site.Folder).FindCache("public")!, null)!.Seals.NowTicks.ShouldBeNull();
    }
}
