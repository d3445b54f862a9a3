namespace Generator.Cli.Terminal;

/// <summary>How far the reading of several logs is, in megabytes of the files as they lie on disk.</summary>
internal sealed class LogProgress
{
    private const int Megabyte = 1 << 20;

    private readonly long _total;
    private long _done;

    public LogProgress(IEnumerable<string> logs) => _total = logs.Where(File.Exists).Sum(static log => new FileInfo(log).Length);

    /// <summary>Where things stand in the middle of a log.</summary>
    public BuildProgress At(Stream log) => new("read", (int)((_done + Position(log)) / Megabyte), (int)(_total / Megabyte));

    /// <summary>A log has been read.</summary>
    public void Finish(Stream log) => _done += Position(log);

    private static long Position(Stream log) => log.CanSeek ? log.Position : 0;
}
