namespace Generator.Serving;

/// <summary>A file is not what a snapshot was planned from: somebody has just saved or removed it, and the next snapshot will know.</summary>
internal sealed class StaleSourceException(string path, Exception? cause) : IOException($"'{path}' has changed since the site was read.", cause)
{
    /// <summary>The file.</summary>
    public string SourcePath { get; } = path;
}
