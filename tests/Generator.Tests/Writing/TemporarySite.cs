using System.Text;
using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>A site's folder in a temporary place, removed after the test.</summary>
internal sealed class TemporarySite : IDisposable
{
    public TemporarySite()
    {
        Folder = Directory.CreateTempSubdirectory("gen-writing-").FullName;
        File.WriteAllText(Path.Combine(Folder, "site.yml"), "title: x\nurl: https://x.example/\n");
        Directory.CreateDirectory(Path.Combine(Folder, "articles"));
    }

    public string Folder { get; }

    public string Output => Path.Combine(Folder, "public");

    /// <summary>Publishes these files: <c>path=content</c>.</summary>
    public Generator.Diagnostics.Checked<Published> Publish(string[] files, string output = "public", bool replace = false)
    {
        var opened = new DiskOutputStore(Folder, output).Open(new PublishingRules("public", replace), TestContext.Current.CancellationToken);
        if (opened.Value is not { } publication) return new Generator.Diagnostics.Checked<Published>(null, opened.Diagnostics);
        using (publication)
        {
            foreach (var file in files)
            {
                var at = file.IndexOf('=', StringComparison.Ordinal);
                publication.Stage(file[..at], Encoding.UTF8.GetBytes(file[(at + 1)..]));
            }

            return publication.Commit();
        }
    }

    /// <summary>Opens the output folder for a build.</summary>
    public Publication Open(bool replace = false) =>
        new DiskOutputStore(Folder).Open(new PublishingRules("public", replace), TestContext.Current.CancellationToken).Value!;

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Every file of the output folder, ordinal.</summary>
    public string[] Tree() => Directory.Exists(Output)
        ? [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>What lies beside the output folder: nothing but the site may stay behind.</summary>
    public string[] Beside() => [.. Directory.EnumerateFileSystemEntries(Folder).Select(static e => Path.GetFileName(e)!).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
