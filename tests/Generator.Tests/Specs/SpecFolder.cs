namespace Generator.Tests.Specs;

/// <summary>The spec files, where they stand in the repository, so that they can be rewritten.</summary>
internal static class SpecFolder
{
    private static string Root { get; } = Path.Combine(RepositoryRoot(), "tests", "Generator.Tests", "Specs");

    /// <summary>Paths of all specs below the folder, with <c>/</c>, in order.</summary>
    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Full path of a spec.</summary>
    public static string FullPath(string name) => Path.Combine(Root, name);

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests run inside the repository: no Generator.sln above " + AppContext.BaseDirectory);
    }
}
