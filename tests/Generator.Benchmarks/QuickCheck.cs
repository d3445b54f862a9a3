using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Generator.Benchmarks;

/// <summary>The shortest of many rounds: what the code costs when nothing else disturbs it.</summary>
internal static class QuickCheck
{
    private const int Rounds = 400;
    private const int RendersARound = 250;

    public static void Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        TemplateBenchmarks benchmarks = new();
        var page = benchmarks.Engine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"output {page.Length} characters, {Encoding.UTF8.GetByteCount(page)} bytes"));
        Measure("engine, string", () => benchmarks.Engine());
        Measure("engine, UTF-8", () => benchmarks.EngineUtf8());
        ArabicLayer arabic = new();
        Measure("Arabic, 6 KB", () => arabic.Layer());
        Measure("Arabic with spelling, 6 KB", () => arabic.LayerAndSpelling());
        Measure("Markdown alone, 6 KB", () => arabic.Parse());
    }

    private static void Measure(string name, Action render)
    {
        for (var left = 20_000; left > 0; left--) render();
        var best = double.MaxValue;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var left = RendersARound; left > 0; left--) render();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / RendersARound);
        }
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (Rounds * RendersARound);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {best:0.00} us, {bytes} bytes allocated"));
    }
}
