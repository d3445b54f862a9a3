using System.Diagnostics;

namespace Generator.Cli.Terminal;

/// <summary>A bar for builds that take longer than a moment; drawn only on a terminal.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(80);

    private readonly TextWriter? _writer;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _drawing = new();
    private TimeSpan _last;
    private bool _drawn;

    private ProgressBar(TextWriter? writer) => _writer = writer;

    /// <summary>A bar, or something that never draws where no bar belongs.</summary>
    public static ProgressBar For(UserTerminal terminal, bool quiet) => new(terminal.Progress && !quiet ? terminal.Error : null);

    /// <summary>Shows how far the build is; may be called by any thread.</summary>
    public void Show(BuildProgress progress)
    {
        if (_writer is null || _clock.Elapsed < Patience || !_drawing.TryEnter()) return;
        try
        {
            if (_clock.Elapsed - _last < Pace) return;
            _last = _clock.Elapsed;
            _drawn = true;
            var filled = progress.Total == 0 ? 0 : (int)((long)Width * progress.Done / progress.Total);
            _writer.Write($"\r{progress.Stage,-9} [{new string('#', filled)}{new string('.', Width - filled)}] {progress.Done}/{progress.Total}");
        }
        finally
        {
            _drawing.Exit();
        }
    }

    /// <summary>Removes the bar.</summary>
    public void Dispose()
    {
        if (_drawn) _writer!.Write("\r" + new string(' ', Width + 40) + "\r");
    }
}
