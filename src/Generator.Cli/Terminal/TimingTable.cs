using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Cli.Terminal;

/// <summary>The table of <c>--timings</c>: wall time and allocations of each stage.</summary>
internal static class TimingTable
{
    public static void Write(ImmutableArray<StageTiming> timings, TextWriter output)
    {
        foreach (var timing in timings) WriteRow(output, timing.Stage, timing.Elapsed, timing.AllocatedBytes);
        WriteRow(output, "all", TimeSpan.FromTicks(timings.Sum(static t => t.Elapsed.Ticks)), timings.Sum(static t => t.AllocatedBytes));
    }

    private static void WriteRow(TextWriter output, string stage, TimeSpan elapsed, long bytes) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-10}{elapsed.TotalMilliseconds,10:N1} ms{bytes / 1048576.0,10:N1} MB allocated"));
}
