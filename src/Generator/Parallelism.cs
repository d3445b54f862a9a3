using System.Runtime.ExceptionServices;

namespace Generator;

/// <summary>The one way in which stages use several threads: work item <c>i</c> fills slot <c>i</c>, so that the order of the results never depends on timing.</summary>
internal static class Parallelism
{
    /// <summary>Deep Markdown or data nests calls; the main thread's stack differs between systems, so workers bring their own.</summary>
    internal const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Items that a thread claims at once: neighbours share folders and caches.</summary>
    private const int ChunkSize = 16;

    /// <summary>The number of threads for <paramref name="jobs"/> of <see cref="BuildOptions.Jobs"/>.</summary>
    public static int Threads(int jobs) => jobs > 0 ? jobs : Environment.ProcessorCount;

    /// <summary>Calls <paramref name="work"/> once for each index below <paramref name="count"/>.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="jobs">Most threads at once; 0 means one for each processor.</param>
    /// <param name="newWorker">Makes the object that one thread keeps for all of its items (buffers, parsers).</param>
    /// <param name="work">Makes the result of one item.</param>
    /// <param name="cancellation">Stops between items.</param>
    /// <returns>The results, by index.</returns>
    public static TResult[] For<TWorker, TResult>(
        int count, int jobs, Func<TWorker> newWorker, Func<TWorker, int, TResult> work, CancellationToken cancellation = default)
    {
        var results = new TResult[count];
        var next = 0;
        var failed = false;
        var failures = new Exception?[Math.Max(1, Math.Min(Threads(jobs), (count + ChunkSize - 1) / ChunkSize))];

        void Run(int thread)
        {
            try
            {
                var worker = newWorker();
                while (!Volatile.Read(ref failed))
                {
                    var start = Interlocked.Add(ref next, ChunkSize) - ChunkSize;
                    if (start >= count) return;
                    for (var i = start; i < Math.Min(start + ChunkSize, count); i++)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        results[i] = work(worker, i);
                    }
                }
            }
#pragma warning disable CA1031 // A thread must not end the process: the exception is thrown again on the caller's thread.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures[thread] = exception;
                Volatile.Write(ref failed, true);
            }
        }

        var threads = new Thread[failures.Length];
        for (var i = 0; i < threads.Length; i++)
        {
            var thread = i;
            threads[i] = new Thread(() => Run(thread), StackBytes) { IsBackground = true, Name = $"gen worker {thread}" };
            threads[i].Start();
        }

        foreach (var thread in threads) thread.Join();
        foreach (var failure in failures)
        {
            if (failure is not null) ExceptionDispatchInfo.Throw(failure);
        }

        return results;
    }
}
