using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Generator.Writing;

/// <summary>
/// Our own binary files: a magic number with the format's version, the content, and XxHash128 over both, so that a torn or foreign file, or one of another version, is
/// told from a good one. A file is replaced in one step: a reader finds the old one or the new one.
/// </summary>
internal static class SealedFile
{
    private const int HashLength = 16;

    /// <summary>Opens the content; null when there is no file, or none that we wrote whole in this version.</summary>
    public static BinaryReader? Read(string path, ulong magic)
    {
        if (!File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < sizeof(ulong) + HashLength) return null;
        var body = bytes.AsSpan(0, bytes.Length - HashLength);
        if (BinaryPrimitives.ReadUInt64LittleEndian(body) != magic || XxHash128.HashToUInt128(body) != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(body.Length))) return null;
        return new BinaryReader(new MemoryStream(bytes, sizeof(ulong), body.Length - sizeof(ulong)), Encoding.UTF8);
    }

    /// <summary>Writes or replaces a file.</summary>
    /// <param name="path">Where; missing folders are made.</param>
    /// <param name="magic">Number of the format and its version.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="flush">Whether to wait until the bytes are on the disk.</param>
    /// <exception cref="IOException">It cannot be written; the old file is still there.</exception>
    public static void Write(string path, ulong magic, Action<BinaryWriter> write, bool flush = false)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(magic);
            write(writer);
        }

        Span<byte> hash = stackalloc byte[HashLength];
        BinaryPrimitives.WriteUInt128LittleEndian(hash, XxHash128.HashToUInt128(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        memory.Write(hash);
        Replace(path, memory.GetBuffer().AsSpan(0, (int)memory.Length), flush);
    }

    /// <summary>Writes or replaces a file of any format in one step.</summary>
    /// <exception cref="IOException">It cannot be written; the old file is still there.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> bytes, bool flush = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        try
        {
            using (var handle = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
            {
                RandomAccess.Write(handle, bytes, 0);
                if (flush) RandomAccess.FlushToDisk(handle);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a 128-bit number.</summary>
    public static void Write(this BinaryWriter writer, UInt128 value)
    {
        writer.Write((ulong)(value >> 64));
        writer.Write((ulong)value);
    }

    /// <summary>Reads a 128-bit number.</summary>
    public static UInt128 ReadUInt128(this BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}
