namespace Generator.Writing;

/// <summary>
/// The folders that new files need, made before a commit begins: it is there that a full disk shows, not in the renames that follow. Disposed without
/// <see cref="Keep"/>, those that were made go again.
/// </summary>
internal sealed class NewFolders : IDisposable
{
    private readonly List<string> _made = [];
    private bool _kept;

    private NewFolders()
    {
    }

    /// <summary>Makes the folders, but not those in whose place one of our own files still stands.</summary>
    /// <param name="output">Full path of the output folder.</param>
    /// <param name="paths">Paths of new and changed files, ordinal.</param>
    /// <param name="last">What the last build published.</param>
    public static NewFolders Make(string output, List<string> paths, Dictionary<string, PublishedFile> last)
    {
        var folders = new NewFolders();
        try
        {
            var previous = "";
            foreach (var path in paths)
            {
                var slash = path.LastIndexOf('/');
                if (slash < 0 || path.AsSpan(0, slash).SequenceEqual(previous)) continue;
                folders.MakeOne(output, previous = path[..slash], last);
            }

            return folders;
        }
        catch
        {
            folders.Dispose();
            throw;
        }
    }

    /// <summary>The commit counts: the folders stay.</summary>
    public void Keep() => _kept = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_kept) return;
        for (var i = _made.Count - 1; i >= 0; i--)
        {
            if (!Directory.EnumerateFileSystemEntries(_made[i]).Any()) Directory.Delete(_made[i]);
        }
    }

    private bool MakeOne(string output, string folder, Dictionary<string, PublishedFile> last)
    {
        var full = Path.Combine(output, folder);
        if (Directory.Exists(full)) return true;
        if (last.ContainsKey(folder)) return false;
        var slash = folder.LastIndexOf('/');
        if (slash > 0 && !MakeOne(output, folder[..slash], last)) return false;
        Directory.CreateDirectory(full);
        _made.Add(full);
        return true;
    }
}
