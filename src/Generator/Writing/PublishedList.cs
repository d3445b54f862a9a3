namespace Generator.Writing;

/// <summary>A file that we published.</summary>
/// <param name="Hash">XxHash128 of its bytes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ModifiedTicks">Its time of change on disk (UTC ticks), to notice that somebody else changed it.</param>
internal readonly record struct PublishedFile(Hash128 Hash, long Length, long ModifiedTicks)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PublishedFile Read(BinaryReader reader) => new(reader.ReadHash(), reader.ReadInt64(), reader.ReadInt64());

    /// <summary>Writes the three values.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Hash);
        writer.Write(Length);
        writer.Write(ModifiedTicks);
    }
}

/// <summary>The list of files that the last build published into a folder, kept apart from all caches: only files in it are ever replaced or removed.</summary>
internal static class PublishedList
{
    private const ulong Magic = 0x32_54_53_4C_4E_45_47_00; // "\0GENLST2"

    /// <summary>Reads a list; null when there is none that was written whole, for this folder.</summary>
    /// <param name="listPath">Where it is.</param>
    /// <param name="folder">Name of the output folder that it must belong to.</param>
    public static Dictionary<string, PublishedFile>? Read(string listPath, string folder) => Read(listPath, folder, out _);

    /// <summary>The same, with a number that no other state of the list has.</summary>
    public static Dictionary<string, PublishedFile>? Read(string listPath, string folder, out Hash128 seal)
    {
        using var reader = SealedFile.Read(listPath, Magic, out seal);
        if (reader is null || reader.ReadString() != folder) return null;
        var count = reader.ReadInt32();
        var files = new Dictionary<string, PublishedFile>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var path = reader.ReadString();
            if (!IsInside(path)) return null;
            files[path] = PublishedFile.Read(reader);
        }

        return files;
    }

    /// <summary>A list is only a file that came with the site: it must not be able to send us outside of the output folder.</summary>
    public static bool IsInside(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (path.AsSpan()[range] is "" or "." or "..") return false;
        }

        return path.AsSpan().IndexOfAny('\\', '\0') < 0 && !(path.Length > 1 && path[1] == ':');
    }

    /// <summary>Replaces a list in one step.</summary>
    /// <returns>A number that no other state of the list has.</returns>
    public static Hash128 Write(string listPath, string folder, IReadOnlyDictionary<string, PublishedFile> files) => SealedFile.Write(listPath, Magic, writer =>
    {
        writer.Write(folder);
        writer.Write(files.Count);
        string[] paths = [.. files.Keys];
        if (!IsSorted(paths)) Array.Sort(paths, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            writer.Write(path);
            files[path].Write(writer);
        }
    });

    /// <summary>Most lists are the last one with other hashes.</summary>
    private static bool IsSorted(string[] paths)
    {
        for (var i = 1; i < paths.Length; i++)
        {
            if (string.CompareOrdinal(paths[i - 1], paths[i]) > 0) return false;
        }

        return true;
    }
}
