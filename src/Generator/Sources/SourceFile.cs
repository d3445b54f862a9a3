namespace Generator.Sources;

/// <summary>A file of the site's folder, as listed, unread.</summary>
/// <param name="Path">Path relative to the site's folder, with <c>/</c>, spelled as the file system spells it.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="ModifiedTicks">Time of the last change in UTC ticks: a hint for caches, never part of the output.</param>
public sealed record SourceFile(string Path, long Length, long ModifiedTicks);
