using System.Runtime.ExceptionServices;

namespace Generator;

/// <summary>Work that another thread does beside what the caller does next.</summary>
/// <typeparam name="T">Its result.</typeparam>
internal sealed class Background<T>
    where T : class?
{
    private Func<T>? _work;
    private readonly Thread? _thread;
    private T? _result;
    private Exception? _failure;

    /// <param name="work">Must share nothing that changes with what the caller does meanwhile.</param>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>; with one job the work waits until its result is asked for.</param>
    public Background(Func<T> work, int jobs)
    {
        _work = work;
        if (Parallelism.Threads(jobs) == 1) return;
        _thread = new Thread(Run, Parallelism.StackBytes) { IsBackground = true, Name = "gen background" };
        _thread.Start();
    }

    /// <summary>Waits for the result. An exception of the work is thrown here.</summary>
    public T Result()
    {
        if (_thread is null) return Finished();
        _thread.Join();
        if (_failure is not null) ExceptionDispatchInfo.Throw(_failure);
        return _result!;
    }

    /// <summary>Waits for work that has begun. Null when it has not, or has failed.</summary>
    public T? Begun()
    {
        _thread?.Join();
        return _result;
    }

    private T Finished()
    {
        if (_work is { } work) (_result, _work) = (work(), null);
        return _result!;
    }

    private void Run()
    {
        try
        {
            _result = _work!();

            // What the work held on to may be much larger than its result.
            _work = null;
        }
#pragma warning disable CA1031 // A thread must not end the process: the exception is thrown again where the result is asked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure = exception;
        }
    }
}
