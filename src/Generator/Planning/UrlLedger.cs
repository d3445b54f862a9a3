using System.Numerics;
using System.Runtime.InteropServices;

namespace Generator.Planning;

/// <summary>
/// Every URL of the site with its one owner, compared without case (all paths are NFC already), as file systems and hosts do. A file and a folder of one name
/// collide as well: <c>/a</c> and <c>/a/b/</c>.
/// </summary>
internal sealed class UrlLedger
{
    private readonly Dictionary<PathKey, Entry> _entries;
    private readonly List<Claim> _claims;

    /// <param name="expected">About how many claims will come.</param>
    public UrlLedger(int expected)
    {
        _entries = new Dictionary<PathKey, Entry>(expected + (expected / 4), PathKeyComparer.Instance);
        _claims = new List<Claim>(expected);
    }

    /// <summary>Enters a claim unless it collides with one that is there; then that one comes back, and nothing is entered.</summary>
    public bool TryClaim(in Claim claim, out Claim taken)
    {
        var (key, isIndex) = Key(claim.Path);

        // An entry that a collision leaves without any claim says nothing, like none.
        ref var entry = ref Reach(key);
        if (Conflict(entry, key, isIndex, out var known) is >= 0 and var conflict)
        {
            taken = _claims[conflict];
            return false;
        }

        taken = default;
        var id = _claims.Count;
        _claims.Add(claim);
        if (isIndex) entry.Index = id + 1;
        else entry.File = id + 1;
        for (var parent = key.Parent; parent.Length > known; parent = parent.Parent) Reach(parent).Below = id + 1;
        return true;
    }

    /// <summary>The claim on the page or file at this site path, compared without case; <c>/a</c> finds the page <c>/a/</c> as well.</summary>
    public bool TryFind(string path, out Claim claim)
    {
        var (key, _) = Key(path);
        var id = _entries.TryGetValue(key, out var entry) ? Math.Max(entry.File, entry.Index) : 0;
        claim = id > 0 ? _claims[id - 1] : default;
        return id > 0;
    }

    /// <param name="entry">The key's entry.</param>
    /// <param name="key">A path.</param>
    /// <param name="isIndex">Whether it is that of a folder's page.</param>
    /// <param name="known">Length of the longest folder of the path in which there is something already; 0 for none.</param>
    private int Conflict(in Entry entry, PathKey key, bool isIndex, out int known)
    {
        known = 0;
        if (entry.File > 0) return entry.File - 1;
        if (entry.Index > 0) return entry.Index - 1;
        if (!isIndex && entry.Below > 0) return entry.Below - 1;
        for (var parent = key.Parent; parent.Length > 0; parent = parent.Parent)
        {
            if (!_entries.TryGetValue(parent, out var folder)) continue;
            if (folder.File > 0) return folder.File - 1;
            if (folder.Below == 0) continue;
            known = parent.Length;
            break;
        }

        return -1;
    }

    private ref Entry Reach(PathKey key) => ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, key, out _);

    /// <summary>The path of the file, or of the folder whose <c>index.html</c> it is, without slashes at its ends.</summary>
    private static (PathKey Key, bool IsIndex) Key(string path)
    {
        if (path.EndsWith('/')) return (new PathKey(path, path.Length - 1), true);
        return path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase)
            ? (new PathKey(path, path.Length - "/index.html".Length), true)
            : (new PathKey(path, path.Length), false);
    }

    /// <summary>Claims by 1-based number; 0 is none. <c>Below</c> is the first claim inside the folder.</summary>
    private struct Entry
    {
        public int File;
        public int Index;
        public int Below;
    }

    /// <summary>The first <paramref name="Length"/> characters of a path: parents need no strings of their own.</summary>
    private readonly record struct PathKey(string Path, int Length)
    {
        public ReadOnlySpan<char> Text => Path.AsSpan(0, Length);

        public PathKey Parent => new(Path, Math.Max(0, Text.LastIndexOf('/')));
    }

    private sealed class PathKeyComparer : IEqualityComparer<PathKey>
    {
        public static PathKeyComparer Instance { get; } = new();

        public bool Equals(PathKey x, PathKey y) =>
            x.Length == y.Length && (x.Text.SequenceEqual(y.Text) || x.Text.Equals(y.Text, StringComparison.OrdinalIgnoreCase));

        /// <summary>Four characters at a time: setting the bit 0x20 makes ASCII letters of both cases equal. Letters of other scripts with case take the slow way.</summary>
        public int GetHashCode(PathKey key)
        {
            var text = key.Text;
            var words = MemoryMarshal.Cast<char, ulong>(text);
            var hash = (ulong)text.Length;
            foreach (var word in words) hash = Mix(hash, IsUncased(word) ? word : Upper(word));
            foreach (var character in text[(words.Length * 4)..]) hash = Mix(hash, char.ToUpperInvariant(character));
            return (int)(hash ^ (hash >> 32));
        }

        private static ulong Mix(ulong hash, ulong word) => (BitOperations.RotateLeft(hash, 23) ^ (word | 0x0020_0020_0020_0020)) * 0x9E37_79B9_7F4A_7C15;

        /// <summary>Whether all four characters are ASCII or U+0600 to U+067F.</summary>
        private static bool IsUncased(ulong word)
        {
            var high = word & 0xFF00_FF00_FF00_FF00;
            return ((high & 0xF900_F900_F900_F900) | (((high >> 1) ^ high) & 0x0200_0200_0200_0200) | (word & 0x0080_0080_0080_0080)) == 0;
        }

        private static ulong Upper(ulong word)
        {
            var upper = 0UL;
            for (var shift = 0; shift < 64; shift += 16) upper |= (ulong)char.ToUpperInvariant((char)(word >> shift)) << shift;
            return upper;
        }
    }
}
