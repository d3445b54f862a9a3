using System.Buffers.Binary;
using System.Text;
using Generator.Caching;
using Microsoft.Win32.SafeHandles;

namespace Generator.Writing;

/// <summary>
/// Our own binary files: a magic number with the format's version, the content, and XxHash128 over both, so that a torn or foreign file, or one of another version, is
/// told from a good one. A file is replaced in one step: a reader finds the old one or the new one.
/// </summary>
internal static class SealedFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Opens the content; null when there is no file, or none that we wrote whole in this version.</summary>
    public static BinaryReader? Read(string path, ulong magic) => Read(path, magic, out _);

    /// <summary>The same, with the hash by which the content is known.</summary>
    public static BinaryReader? Read(string path, ulong magic, out Hash128 seal) => ReadContent(path, magic, out seal) is { } content && System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out var bytes)
        ? new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), Encoding.UTF8)
        : null;

    /// <summary>The content itself.</summary>
    public static ReadOnlyMemory<byte>? ReadContent(string path, ulong magic, out Hash128 seal)
    {
        seal = default;
        if (!File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < sizeof(ulong) + Hash128.Size) return null;
        var body = bytes.AsSpan(0, bytes.Length - Hash128.Size);
        if (BinaryPrimitives.ReadUInt64LittleEndian(body) != magic) return null;
        seal = Hash128.Of(body);
        if (seal != Hash128.Read(bytes.AsSpan(body.Length))) return null;
        return bytes.AsMemory(sizeof(ulong), body.Length - sizeof(ulong));
    }

    /// <summary>Writes or replaces a file.</summary>
    /// <param name="path">Where; missing folders are made.</param>
    /// <param name="magic">Number of the format and its version.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="flush">Whether to wait until the bytes are on the disk.</param>
    /// <returns>The hash by which the content is known.</returns>
    /// <exception cref="IOException">It cannot be written; the old file is still there.</exception>
    public static Hash128 Write(string path, ulong magic, Action<BinaryWriter> write, bool flush = false)
    {
        var seal = default(Hash128);
        Replace(path, flush, handle =>
        {
            var content = new SealedContent(handle, magic);
            using (var writer = new BinaryWriter(new BufferedStream(new SinkStream(content.Append), BufferSize), Encoding.UTF8)) write(writer);
            seal = content.Finish();
        });
        return seal;
    }

    /// <summary>Writes or replaces a file of any format, whose content need not be in memory as a whole, in one step.</summary>
    /// <exception cref="IOException">It cannot be written; the old file is still there.</exception>
    public static void Replace(string path, Action<Stream> write) => Replace(path, flush: false, handle =>
    {
        using var stream = new FileStream(handle, FileAccess.Write, BufferSize);
        write(stream);
    });

    /// <summary>Writes or replaces a file of any format in one step.</summary>
    /// <exception cref="IOException">It cannot be written; the old file is still there.</exception>
    public static void Replace(string path, ReadOnlyMemory<byte> bytes, bool flush = false) => Replace(path, flush, handle => RandomAccess.Write(handle, bytes.Span, 0));

    /// <summary>Where the new content of a file waits until it is whole.</summary>
    public static string Beside(string path) => path + ".new";

    /// <summary>Makes an empty file, with the folders above it.</summary>
    public static SafeFileHandle Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
    }

    private static void Replace(string path, bool flush, Action<SafeFileHandle> write)
    {
        var temporary = WriteBeside(path, flush, write);
        try
        {
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes what will be at a path into a file beside it.</summary>
    /// <returns>The path of that file; there is none when it cannot be written whole.</returns>
    private static string WriteBeside(string path, bool flush, Action<SafeFileHandle> write)
    {
        var temporary = Beside(path);
        try
        {
            using var handle = Create(temporary);
            write(handle);
            if (flush) RandomAccess.FlushToDisk(handle);
            return temporary;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a hash.</summary>
    public static void Write(this BinaryWriter writer, Hash128 value)
    {
        writer.Write(value.High);
        writer.Write(value.Low);
    }

    /// <summary>Reads a hash.</summary>
    public static Hash128 ReadHash(this BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}
