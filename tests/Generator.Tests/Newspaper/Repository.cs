namespace Generator.Tests.Newspaper;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Full path of the folder that holds <c>Generator.sln</c>.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside the checkout.");
    }
}
