using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Sources;

namespace Generator.Content;

/// <summary>Everything that LOAD found.</summary>
/// <param name="Articles">In the order of their paths (ordinal).</param>
/// <param name="Pages">In the order of their paths (ordinal).</param>
/// <param name="Files">All files below <c>articles/</c> and <c>pages/</c>, those of bundles too.</param>
/// <param name="FailedPaths">Markdown files from which no article could be made, so that nobody reports links to them as broken.</param>
/// <param name="Diagnostics">What there is to say, file by file.</param>
internal sealed record LoadedContent(
    ImmutableArray<Article> Articles,
    ImmutableArray<Article> Pages,
    ImmutableArray<SourceFile> Files,
    ImmutableArray<string> FailedPaths,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was found in each Markdown file.</summary>
    public ImmutableArray<LoadedFile> Loaded { get; init; } = [];
}

/// <summary>What was found in one Markdown file.</summary>
internal readonly record struct LoadedFile(string Path, Checked<Article> Article);

/// <summary>The stage LOAD: reads every Markdown file below <c>articles/</c> and <c>pages/</c>.</summary>
internal static class ContentLoader
{
    /// <summary>Reads all articles and pages; a bad one is missing from the result and has its error among the messages.</summary>
    /// <param name="jobs">Most threads at once; 0 means one for each processor.</param>
    /// <param name="firstParagraph">Plain text of a Markdown body's first paragraph, or null; told whether its language is Arabic; called by several threads.</param>
    /// <param name="cache">What is known from the last build; null for nothing.</param>
    public static LoadedContent Load(
        SourceTree tree, SiteConfig config, int jobs, Func<string, bool, string?> firstParagraph, IKnownArticles? cache = null, CancellationToken cancellation = default)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var (all, files) = (ImmutableArray.CreateBuilder<SourceFile>(), new List<SourceFile>());
        AddMarkdown(List(tree, "articles", all, diagnostics), files, diagnostics);
        var articleCount = files.Count;
        AddMarkdown(List(tree, "pages", all, diagnostics), files, diagnostics);

        var read = Parallelism.For(files.Count, jobs, () => new ArticleReader(tree, config, firstParagraph, cache), (reader, i) => reader.Read(files[i], i), cancellation);
        var articles = ImmutableArray.CreateBuilder<Article>(articleCount);
        var pages = ImmutableArray.CreateBuilder<Article>();
        var failed = ImmutableArray.CreateBuilder<string>();
        var loaded = ImmutableArray.CreateBuilder<LoadedFile>(read.Length);
        for (var i = 0; i < read.Length; i++)
        {
            loaded.Add(new LoadedFile(files[i].Path, read[i]));
            diagnostics.AddRange(read[i].Diagnostics);
            if (read[i].Value is { } article) (i < articleCount ? articles : pages).Add(article);
            else failed.Add(files[i].Path);
        }

        return new LoadedContent(articles.DrainToImmutable(), pages.DrainToImmutable(), all.DrainToImmutable(), failed.DrainToImmutable(), diagnostics.DrainToImmutable())
        {
            Loaded = loaded.MoveToImmutable(),
        };
    }

    private static IReadOnlyList<SourceFile> List(SourceTree tree, string folder, ImmutableArray<SourceFile>.Builder all, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            var files = tree.List(folder);
            all.AddRange(files);
            return files;
        }
        catch (IOException exception)
        {
            diagnostics.Add(DataMessages.Unreadable(folder, exception.Message));
            return [];
        }
    }

    private static void AddMarkdown(IReadOnlyList<SourceFile> all, List<SourceFile> files, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        files.EnsureCapacity(files.Count + all.Count);
        var bundles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in all)
        {
            if (IsMarkdown(file.Path) && file.Path.EndsWith("/index.md", StringComparison.OrdinalIgnoreCase)) bundles.Add(file.Path[..^"index.md".Length]);
        }

        foreach (var file in all)
        {
            if (IsMarkdown(file.Path)) files.Add(file);
            else if (MayBeArticle(file.Path) && !bundles.Any(bundle => file.Path.StartsWith(bundle, StringComparison.Ordinal))) diagnostics.Add(ContentMessages.NotMarkdown(file.Path));
        }
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Files that an editor may take for an article, though they are none.</summary>
    private static bool MayBeArticle(string path) => Path.GetExtension(path).ToLowerInvariant() is ".markdown" or ".mdown" or ".mkd" or ".mdx" or ".txt" or ".doc" or ".docx" or ".odt" or ".rtf";
}
