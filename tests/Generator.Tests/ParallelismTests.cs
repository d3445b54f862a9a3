namespace Generator.Tests;

public sealed class ParallelismTests
{
    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 1)]
    [InlineData(1000, 1)]
    [InlineData(1000, 7)]
    public void Result_i_stands_in_slot_i(int count, int jobs) =>
        Parallelism.For(count, jobs, static () => 0, static (_, i) => i * 2, TestContext.Current.CancellationToken).ShouldBe(Enumerable.Range(0, count).Select(static i => i * 2));

    [Fact]
    public void A_worker_serves_one_thread()
    {
        var workers = 0;
        Parallelism.For(1000, 3, () => new Counter(Interlocked.Increment(ref workers)), static (counter, _) => ++counter.Value, TestContext.Current.CancellationToken);
        workers.ShouldBeInRange(1, 3);
    }

    [Fact]
    public void An_exception_reaches_the_caller_with_its_own_type() =>
        Should.Throw<InvalidDataException>(() => Parallelism.For<int, int>(100, 4, static () => 0, static (_, i) => i == 50 ? throw new InvalidDataException() : i, TestContext.Current.CancellationToken));

    [Fact]
    public void Cancellation_stops_between_items()
    {
        using var source = new CancellationTokenSource();
        var done = 0;
        Should.Throw<OperationCanceledException>(() => Parallelism.For(1000, 1, static () => 0, (_, i) =>
        {
            if (i == 10) source.Cancel();
            return done++;
        }, source.Token));
        done.ShouldBe(11);
    }

    private sealed class Counter(int value)
    {
        public int Value { get; set; } = value;
    }
}
