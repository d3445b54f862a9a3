using System.Collections.Immutable;
using System.Diagnostics;

namespace Generator;

/// <summary>How long each stage of a build took, and what it allocated.</summary>
internal sealed class StageClock
{
    private readonly ImmutableArray<StageTiming>.Builder _timings = ImmutableArray.CreateBuilder<StageTiming>();
    private long _start = Stopwatch.GetTimestamp();
    private long _allocated = GC.GetTotalAllocatedBytes();

    /// <summary>The stages so far.</summary>
    public ImmutableArray<StageTiming> Timings => _timings.ToImmutable();

    /// <summary>Ends a stage; the next one begins.</summary>
    public void End(string stage)
    {
        var (now, allocated) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());
        _timings.Add(new StageTiming(stage, Stopwatch.GetElapsedTime(_start, now), allocated - _allocated));
        (_start, _allocated) = (now, allocated);
    }
}

/// <summary>A stage's cost.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Elapsed">Time on the wall.</param>
/// <param name="AllocatedBytes">Managed memory that all threads allocated meanwhile, in bytes; approximate.</param>
public readonly record struct StageTiming(string Stage, TimeSpan Elapsed, long AllocatedBytes);
