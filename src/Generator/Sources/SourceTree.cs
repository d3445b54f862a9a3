namespace Generator.Sources;

/// <summary>The files that a site is built from: on disk, or in memory for tests and library users.</summary>
public abstract class SourceTree
{
    /// <summary>
    /// Every file under <paramref name="folder"/> (<c>articles</c>, <c>static</c> …), ordered by path (ordinal). Hidden files and folders
    /// (names that begin with a dot, but <c>.well-known</c>), editors' backups and links that lead out of the site are left out. A folder that is not there is empty.
    /// </summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public abstract IReadOnlyList<SourceFile> List(string folder);

    /// <summary>The file at this path, or null when there is none.</summary>
    public abstract SourceFile? Find(string path);

    /// <summary>Reads a whole file into <paramref name="buffer"/>, which grows when it has to (the old one may be dropped).</summary>
    /// <returns>The number of bytes read.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public abstract int Read(string path, ref byte[] buffer);

    /// <summary>The same, with the content's hash, for those who need it anyway.</summary>
    internal virtual int Read(string path, ref byte[] buffer, out Hash128 hash)
    {
        var length = Read(path, ref buffer);
        hash = Hash128.Of(buffer.AsSpan(0, length));
        return length;
    }

    /// <summary>A whole file as a new array.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[] ReadAll(string path)
    {
        byte[] buffer = [];
        var length = Read(path, ref buffer);
        return buffer.Length == length ? buffer : buffer[..length];
    }
}
