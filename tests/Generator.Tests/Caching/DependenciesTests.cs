using Generator.Caching;

namespace Generator.Tests.Caching;

/// <summary>What pages read, counted by several threads at once.</summary>
public sealed class DependenciesTests
{
    [Fact]
    public void Threads_that_ask_for_the_same_things_at_once_get_the_same_and_no_number_is_lost()
    {
        const int names = 2000;
        var all = new Dependencies(0);
        var found = new Dependency[8][];
        using var start = new Barrier(found.Length);
        var threads = Enumerable.Range(0, found.Length).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            found[thread] = [.. Enumerable.Range(0, names).Select(i => all.Of(i % 2 == 0 ? DependencyKind.Card : DependencyKind.Link, $"{(i + (thread * 250)) % names}"))];
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        all.All.Count.ShouldBe(names);
        all.All.Select(static dependency => dependency.Id).ShouldBe(Enumerable.Range(0, names));
        found.SelectMany(static some => some).ShouldAllBe(dependency => ReferenceEquals(all.All[dependency.Id], dependency));
    }
}
