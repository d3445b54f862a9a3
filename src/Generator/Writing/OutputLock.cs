using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Generator.Writing;

/// <summary>
/// The right to write to an output folder: one build at a time. It is a lock of the operating system on a file beside the folder, so that it ends with its process, however
/// that ends; a file that a killed process left means nothing.
/// </summary>
internal sealed partial class OutputLock : IDisposable
{
    private const string Suffix = ".gen-lock";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly string _oldestFolder;

    private OutputLock(string path, SafeFileHandle file, string oldestFolder) => (_path, _file, _oldestFolder) = (path, file, oldestFolder);

    /// <summary>Takes the lock of an output folder; null when another process keeps it.</summary>
    /// <param name="output">Full path of the output folder.</param>
    /// <param name="patience">How long to wait for another build to end.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="IOException">No file can be made, neither beside the folder nor inside of it.</exception>
    public static OutputLock? TryTake(string output, TimeSpan patience, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (TryBeside(output) is { } taken) return taken;
            if (waited.Elapsed >= patience) return null;
            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Lets others write.</summary>
    public void Dispose()
    {
        // Where open files can be removed, the name goes first: whoever opened the same file in between sees that it is no longer there and tries again.
        if (!OperatingSystem.IsWindows()) File.Delete(_path);
        _file.Dispose();
        if (OperatingSystem.IsWindows()) TryDelete();
        for (var folder = Path.GetDirectoryName(_path)!; folder.Length > _oldestFolder.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }

    private static OutputLock? TryBeside(string output)
    {
        var folder = Path.GetDirectoryName(output)!;
        try
        {
            return TryOpen(folder, Path.Combine(folder, "." + Path.GetFileName(output) + Suffix));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return TryOpen(output, Path.Combine(output, Suffix));
        }
    }

    /// <summary>Opens the file alone; null when somebody else has it. Any other failure is thrown.</summary>
    private static OutputLock? TryOpen(string folder, string path)
    {
        var oldest = folder;
        while (!Directory.Exists(oldest)) oldest = Path.GetDirectoryName(oldest)!;
        Directory.CreateDirectory(folder);
        SafeFileHandle file;
        try
        {
            file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }

        if (OperatingSystem.IsWindows() || (IsOurs(file) && IsAt(path, file))) return new OutputLock(path, file, oldest);
        file.Dispose();
        return null;
    }

    /// <summary>
    /// Locks an open file for us alone. The runtime does the same for files that are not shared, unless it is told to lock none (<c>System.IO.DisableFileLocking</c>), which spares
    /// two calls for every file that a build reads or writes. A file system without locks is not refused.
    /// </summary>
    private static bool IsOurs(SafeFileHandle file)
    {
        const int exclusive = 2, withoutWaiting = 4;
        return Lock(file, exclusive | withoutWaiting) == 0 || Marshal.GetLastPInvokeError() != (OperatingSystem.IsMacOS() ? 35 : 11);
    }

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle file, int operation);

    /// <summary>Whether the path still leads to our file: its last owner removes it, perhaps after we opened it. The file's time is the mark by which we know it again.</summary>
    private static bool IsAt(string path, SafeFileHandle file)
    {
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddTicks(Stopwatch.GetTimestamp()));
        return File.Exists(path) && File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file);
    }

    private void TryDelete()
    {
        try
        {
            File.Delete(_path);
        }
        catch (IOException)
        {
            // The next build has it open already, and removes it.
        }
    }
}
