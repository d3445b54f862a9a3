using System.Runtime;

namespace Generator;

/// <summary>
/// Lets garbage lie in a short process, and while a long one starts. An incremental build allocates about 10 KB for each page that it keeps, nearly all of which is still wanted at its
/// end, and so does reading a site for <c>gen serve</c>: collecting in between copies it, and takes a tenth of the time.
/// </summary>
internal static class GarbagePatience
{
    /// <summary>Bytes that may be allocated before the collector works as ever: what some ten thousand pages need.</summary>
    private const long Budget = 192 * 1024 * 1024;

    /// <summary>Begins, unless the process collects in a way of its own already.</summary>
    public static void Begin()
    {
        try
        {
            GC.TryStartNoGCRegion(Budget, disallowFullBlockingGC: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // Somebody else has begun, or the machine has less memory than that: collecting is only slower.
        }
    }

    /// <summary>
    /// Ends it for a process that goes on, which from now on collects as ever. What is there stays: it is moved to the oldest generation, in two steps, because whoever waits for
    /// the collection that does so waits long (10,000 articles: 0.3 s).
    /// </summary>
    public static void End()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion) return;
        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // More was allocated between the question and now: it has ended by itself.
        }

        GC.Collect(1);
        GC.Collect(1);
    }

    /// <summary>Collects what a piece of work left, while nobody waits: otherwise it is collected during the next one.</summary>
    public static void Rest() => GC.Collect(1);
}
