namespace Generator.Arabic.Tests;

/// <summary>Counts what a piece of work allocates on this thread once it is warm.</summary>
internal static class Allocations
{
    /// <summary>Bytes for one run; the least of a few rounds, because the runtime may allocate for itself when code is new.</summary>
    internal static long Of(Action work)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 10; i++) work();
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / 10);
        }
        return least;
    }
}
