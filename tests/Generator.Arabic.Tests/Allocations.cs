namespace Generator.Arabic.Tests;

/// <summary>Counts what a piece of work allocates on this thread once it is warm.</summary>
internal static class Allocations
{
    internal static long Of(Action work)
    {
        for (var i = 0; i < 3; i++) work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++) work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 10;
    }
}
