using System.Collections.Immutable;

namespace Generator.Writing;

/// <summary>
/// What a commit is about to do to an output folder, written and flushed before it begins. A build that is killed in the middle leaves its journal and its staged files,
/// and whoever opens the folder next finishes the work: every step can be done again.
/// </summary>
internal sealed record Journal
{
    private const ulong Magic = 0x31_4C_4E_4A_4E_45_47_00; // "\0GENJNL1"

    /// <summary>Full path of the folder with the staged files.</summary>
    public required string Staging { get; init; }

    /// <summary>The staging folder takes the place of the whole output folder.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The output folder is cleared first, because nothing in it is ours.</summary>
    public required bool Clears { get; init; }

    /// <summary>New and changed files, ordinal by path.</summary>
    public required IReadOnlyList<StagedFile> Staged { get; init; }

    /// <summary>What is known of the staged files, by path; there may be others among them.</summary>
    public required IReadOnlyDictionary<string, PublishedFile> Files { get; init; }

    /// <summary>Files to be removed, ordinal.</summary>
    public required ImmutableArray<string> Stale { get; init; }

    /// <summary>Reads the journal of an output folder; null when none was written whole.</summary>
    public static Journal? Read(OutputPlace place)
    {
        using var reader = SealedFile.Read(place.JournalPath, Magic);
        if (reader is null || reader.ReadString() != place.Name) return null;
        var (isInside, isWhole, clears) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
        var staged = new List<StagedFile>();
        var files = new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var file = new StagedFile(reader.ReadString(), reader.ReadString(), reader.ReadBoolean());
            staged.Add(file);
            files[file.Path] = PublishedFile.Read(reader);
        }

        var stale = ImmutableArray.CreateBuilder<string>();
        for (var count = reader.ReadInt32(); count > 0; count--) stale.Add(reader.ReadString());
        if (!staged.All(static file => PublishedList.IsInside(file.Path) && PublishedList.IsInside(file.Name)) || !stale.All(PublishedList.IsInside)) return null;
        return new Journal
        {
            Staging = isInside ? StagingArea.Inside(place.Output) : StagingArea.Beside(place.Output),
            IsWhole = isWhole,
            Clears = clears,
            Staged = staged,
            Files = files,
            Stale = stale.DrainToImmutable(),
        };
    }

    /// <summary>Writes the journal; from here on the commit counts, whatever happens to this process.</summary>
    public void Write(OutputPlace place) => SealedFile.Write(
        place.JournalPath,
        Magic,
        writer =>
        {
            writer.Write(place.Name);
            writer.Write(Staging == StagingArea.Inside(place.Output));
            writer.Write(IsWhole);
            writer.Write(Clears);
            writer.Write(Staged.Count);
            foreach (var file in Staged)
            {
                writer.Write(file.Path);
                writer.Write(file.Name);
                writer.Write(file.IsNew);
                Files[file.Path].Write(writer);
            }

            writer.Write(Stale.Length);
            foreach (var path in Stale) writer.Write(path);
        },
        flush: true);
}

/// <summary>A file that waits to be moved into place.</summary>
/// <param name="Path">Path below the output folder.</param>
/// <param name="Name">Path below the staging folder.</param>
/// <param name="IsNew">Whether the last build had no such file.</param>
internal readonly record struct StagedFile(string Path, string Name, bool IsNew);
