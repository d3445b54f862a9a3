using Generator.Configuration;
using Generator.Serving;
using Generator.Serving.Watching;
using Generator.Sources;

namespace Generator.Tests.Serving;

/// <summary>As the system tells of it.</summary>
public sealed class EventWatcherTests() : SourceWatcherTests(polls: false);

/// <summary>As it is found by looking.</summary>
public sealed class PollWatcherTests() : SourceWatcherTests(polls: true);

/// <summary>What editors and version control do to files arrives, in batches.</summary>
public abstract class SourceWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _root = Directory.CreateTempSubdirectory("gen-watch-").FullName;
    private readonly SourceWatcher _watcher;

    protected SourceWatcherTests(bool polls)
    {
        // Saved the day before: in the same tick of the file system's clock, another file of its size could not be told from it by looking.
        Write("articles/2026/khabar.md");
        File.SetLastWriteTimeUtc(Full("articles/2026/khabar.md"), TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1));
        _watcher = new SourceWatcher(new DiskSourceTree(_root), polls, static why => throw new InvalidOperationException(why));
    }

    [Fact]
    public async Task A_save_by_renaming_is_one_change()
    {
        Write("articles/2026/.khabar.md.swp");
        Write("articles/2026/4913");
        File.Delete(Full("articles/2026/4913"));
        File.Move(Full("articles/2026/khabar.md"), Full("articles/2026/khabar.md~"));
        Write("articles/2026/khabar.md");
        File.Delete(Full("articles/2026/khabar.md~"));
        (await NextAsync(static touched => touched.Paths.Contains("articles/2026/khabar.md"))).Paths.ShouldAllBe(static path => path == "articles/2026/khabar.md");
    }

    [Fact]
    public async Task A_file_that_is_written_beside_and_moved_into_place_is_one_change()
    {
        Write("articles/2026/khabar.md.tmp");
        File.Move(Full("articles/2026/khabar.md.tmp"), Full("articles/2026/khabar.md"), overwrite: true);
        await NextAsync(static touched => touched.Includes("articles/2026/khabar.md"));
    }

    [Fact]
    public async Task Hundreds_of_files_at_once_all_arrive()
    {
        var expected = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 400; i++)
        {
            var path = $"articles/bulk/{i % 20}/khabar-{i}.md";
            expected.Add(path);
            Write(path);
        }

        await NextAsync(touched =>
        {
            expected.RemoveWhere(touched.Includes);
            return expected.Count == 0;
        });
    }

    [Fact]
    public async Task A_removed_folder_arrives()
    {
        Directory.Delete(Full("articles/2026"), recursive: true);
        await NextAsync(static touched => touched.Includes("articles/2026/khabar.md"));
    }

    [Fact]
    public async Task Folders_of_the_site_may_come_later_and_come_back()
    {
        Write("templates/partials/body_end.html");
        await NextAsync(static touched => touched.Includes("templates/partials/body_end.html"));
        Directory.Delete(Full("templates"), recursive: true);
        await NextAsync(static touched => touched.Includes("templates/partials/body_end.html"));
        Write("templates/article.html");
        await NextAsync(static touched => touched.Includes("templates/article.html"));

        // Now below the folder, where only a watcher of its own sees it.
        Write("templates/article.html");
        await NextAsync(static touched => touched.Paths.Contains("templates/article.html"));
    }

    [Fact]
    public async Task Settings_arrive_and_what_is_no_source_does_not()
    {
        Write("public/index.html");
        Write(".gen/cache/x");
        Write("notes.txt");
        Write("articles/.hidden.md");
        Write("site.yml");
        (await NextAsync(static _ => true)).Paths.ShouldBe(["site.yml"]);
    }

    [Fact]
    public async Task What_was_touched_before_the_watching_is_told_when_asked_for()
    {
        var longAgo = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Write("articles/2025/old.md");
        Write("articles/2026/gone.md");
        foreach (var path in (string[])["articles/2025/old.md", "articles/2026/khabar.md"]) File.SetLastWriteTimeUtc(Full(path), longAgo);
        foreach (var path in (string[])["articles/2025", "articles/2026", "articles", ""]) Directory.SetLastWriteTimeUtc(Full(path), longAgo);
        await QuietAsync();
        var since = TimeProvider.System.GetUtcNow();
        File.Delete(Full("articles/2026/gone.md"));
        Write("articles/2025/old.md");
        Write("site.yml");
        await QuietAsync();
        _watcher.TellSince(since);

        // A folder in which something came or went is told as a whole, as is what a new file in the site's own folder may be.
        var touched = await NextAsync(static _ => true);
        touched.Paths.ShouldContain("articles/2025/old.md");
        touched.Paths.ShouldContain("articles/2026");
        touched.Paths.ShouldContain("site.yml");
        touched.Paths.ShouldNotContain("articles/2025");
        touched.Paths.ShouldNotContain("articles/2026/khabar.md");
    }

    [Fact]
    public async Task Packages_of_the_fonts_arrive_and_other_packages_do_not()
    {
        var settings = new MemorySourceTree().Add("site.yml", "title: صحيفة\nurl: https://news.example/\nfonts: {headline: readex-pro, text: '@papers/naskh', folder: fonts/node_modules}\n");
        _watcher.Follow(WatchedFolders.Of(SiteConfigReader.Read(settings, null).Value!));
        Write("fonts/node_modules/@fontsource-variable/readex-pro/metadata.json");
        await NextAsync(static touched => touched.Includes("fonts/node_modules/@fontsource-variable/readex-pro/metadata.json"));
        Write("fonts/node_modules/@papers/naskh/files/naskh-arabic-400-normal.woff2");
        await NextAsync(static touched => touched.Includes("fonts/node_modules/@papers/naskh/files/naskh-arabic-400-normal.woff2"));

        // Both are watched by now; the next batch holds one file alone.
        await QuietAsync();
        Write("fonts/node_modules/other/index.js");
        Write("fonts/node_modules/@papers/naskh/files/naskh-arabic-400-normal.woff2");
        (await NextAsync(static _ => true)).Paths.ShouldBe(["fonts/node_modules/@papers/naskh/files/naskh-arabic-400-normal.woff2"]);

        Directory.Delete(Full("fonts"), recursive: true);
        await NextAsync(static touched => touched.Includes("fonts/node_modules/@papers/naskh/files/naskh-arabic-400-normal.woff2"));
        await QuietAsync();
        Write("fonts/node_modules/@papers/naskh/unicode.json");
        await NextAsync(static touched => touched.Includes("fonts/node_modules/@papers/naskh/unicode.json"));
    }

    public void Dispose()
    {
        _watcher.Dispose();
        Directory.Delete(_root, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads batches until one has what is looked for.</summary>
    private async Task<TouchedPaths> NextAsync(Func<TouchedPaths, bool> isIt)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            var touched = await _watcher.NextAsync(patience.Token);
            if (isIt(touched)) return touched;
        }
    }

    /// <summary>Reads batches until none comes.</summary>
    private async Task QuietAsync()
    {
        while (true)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            pause.CancelAfter(TimeSpan.FromSeconds(2));
            try
            {
                await _watcher.NextAsync(pause.Token);
            }
            catch (OperationCanceledException) when (pause.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private string Full(string path) => Path.Combine(_root, path);

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), "text");
    }
}
