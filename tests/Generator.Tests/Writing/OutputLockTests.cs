using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>Two builds and one output folder.</summary>
public sealed class OutputLockTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_second_build_gives_up_with_a_message()
    {
        using var first = Open(TimeSpan.Zero).Value!;
        Open(TimeSpan.Zero).Diagnostics.Select(static d => d.Code).ShouldBe(["output-busy"]);
    }

    [Fact]
    public async Task The_second_build_waits_for_the_first()
    {
        var first = Open(TimeSpan.Zero).Value!;
        var second = Task.Run(() => Open(TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);
        first.Stage("index.html", "a"u8);
        first.Commit().HasErrors.ShouldBeFalse();
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();
        using var opened = (await second).Value!;
        opened.Stage("index.html", "a"u8);
        opened.Commit().Value!.Unchanged.ShouldBe(1);
    }

    [Fact]
    public void Other_folders_are_free()
    {
        using var first = Open(TimeSpan.Zero).Value!;
        using var second = Open(TimeSpan.Zero, "preview").Value!;
        second.ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_many_that_come_at_once_one_at_a_time_gets_in()
    {
        var (inside, most) = (0, 0);
        await Parallel.ForAsync(0, 24, TestContext.Current.CancellationToken, (_, cancellation) =>
        {
            using var taken = OutputLock.TryTake(_site.Output, TimeSpan.FromMinutes(5), cancellation)!;
            most = Math.Max(most, Interlocked.Increment(ref inside));
            Interlocked.Decrement(ref inside);
            return ValueTask.CompletedTask;
        });
        most.ShouldBe(1);
        _site.Beside().ShouldBe(["articles", "site.yml"]);
    }

    [Fact]
    public void Folders_that_were_made_for_the_lock_alone_go_again()
    {
        OutputLock.TryTake(Path.Combine(_site.Folder, "a", "b", "public"), TimeSpan.Zero, TestContext.Current.CancellationToken)!.Dispose();
        _site.Beside().ShouldBe(["articles", "site.yml"]);
    }

    private Generator.Diagnostics.Checked<Publication> Open(TimeSpan patience, string output = "public") =>
        new DiskOutputStore(_site.Folder, output) { Patience = patience }.Open(new PublishingRules("public", false), TestContext.Current.CancellationToken);
}
