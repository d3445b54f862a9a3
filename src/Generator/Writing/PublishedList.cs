using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Generator.Writing;

/// <summary>A file that we published.</summary>
/// <param name="Hash">XxHash128 of its bytes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ModifiedTicks">Its time of change on disk (UTC ticks), to notice that somebody else changed it.</param>
internal readonly record struct PublishedFile(UInt128 Hash, long Length, long ModifiedTicks);

/// <summary>
/// The list of files that the last build published into a folder, kept apart from all caches: only files in it are ever replaced or removed. Binary: a magic number with the
/// format's version, the folder, the entries, and a hash over all of it, so that a torn or foreign file is told from a list.
/// </summary>
internal static class PublishedList
{
    private const ulong Magic = 0x31_54_53_4C_4E_45_47_00; // "\0GENLST1"

    /// <summary>Reads a list; null when there is none that was written whole, for this folder.</summary>
    /// <param name="listPath">Where it is.</param>
    /// <param name="folder">Name of the output folder that it must belong to.</param>
    public static Dictionary<string, PublishedFile>? Read(string listPath, string folder)
    {
        if (!File.Exists(listPath)) return null;
        var bytes = File.ReadAllBytes(listPath);
        if (bytes.Length < 24) return null;
        var body = bytes.AsSpan(0, bytes.Length - 16);
        if (XxHash128.HashToUInt128(body) != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(bytes.Length - 16))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, body.Length), Encoding.UTF8);
        if (reader.ReadUInt64() != Magic || reader.ReadString() != folder) return null;
        var count = reader.ReadInt32();
        var files = new Dictionary<string, PublishedFile>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var path = reader.ReadString();
            if (!IsInside(path)) return null;
            files[path] = new PublishedFile(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()), reader.ReadInt64(), reader.ReadInt64());
        }

        return files;
    }

    /// <summary>A list is only a file that came with the site: it must not be able to send us outside of the output folder.</summary>
    private static bool IsInside(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (path.AsSpan()[range] is "" or "." or "..") return false;
        }

        return path.AsSpan().IndexOfAny('\\', '\0') < 0 && !(path.Length > 1 && path[1] == ':');
    }

    /// <summary>Replaces a list in one step: a reader finds the old one or the new one.</summary>
    public static void Write(string listPath, string folder, IReadOnlyDictionary<string, PublishedFile> files)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(folder);
            writer.Write(files.Count);
            foreach (var (path, file) in files.OrderBy(static f => f.Key, StringComparer.Ordinal))
            {
                writer.Write(path);
                writer.Write((ulong)(file.Hash >> 64));
                writer.Write((ulong)file.Hash);
                writer.Write(file.Length);
                writer.Write(file.ModifiedTicks);
            }
        }

        Span<byte> hash = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(hash, XxHash128.HashToUInt128(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        memory.Write(hash);
        Directory.CreateDirectory(Path.GetDirectoryName(listPath)!);
        var temporary = listPath + ".new";
        File.WriteAllBytes(temporary, memory.ToArray());
        File.Move(temporary, listPath, overwrite: true);
    }
}
