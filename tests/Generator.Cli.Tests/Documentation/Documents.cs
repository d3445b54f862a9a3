namespace Generator.Cli.Tests.Documentation;

/// <summary>The documents for people who use the program.</summary>
internal static class Documents
{
    /// <summary>Full path of the folder that holds <c>Generator.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>Paths below <see cref="Root"/>.</summary>
    public static string[] All { get; } =
    [
        "README.md", "README.ar.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md").Order(StringComparer.Ordinal).Select(static file => "docs/" + Path.GetFileName(file)),
    ];

    public static string[] Lines(string document) => File.ReadAllLines(Path.Combine(Root, document));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside the checkout.");
    }
}
