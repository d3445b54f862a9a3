using Generator.Content;
using Generator.Outputs;
using Generator.Outputs.Feeds;
using Generator.Planning;

namespace Generator.Caching;

/// <summary>
/// The articles of which the words are others than in the last build, where nothing else is: no other file, nothing that other pages show of these articles, nothing that the passing of time
/// brings. Then the model and the plan are those of the last build, and only what holds a body can have changed.
/// </summary>
internal sealed class EditedBodies
{
    private readonly HashSet<string> _sourcePaths = new(StringComparer.Ordinal);

    /// <summary>What tells an edited article from the others sooner than its path.</summary>
    private readonly HashSet<Hash128> _contents = [];

    /// <summary>Finds them.</summary>
    /// <param name="changed">The files with another content than in the last build, as they were then.</param>
    /// <param name="known">What LOAD found then.</param>
    /// <param name="content">What it finds now.</param>
    /// <param name="wordsPerMinute">Reading speed.</param>
    /// <returns>Null when something else has changed too.</returns>
    public static EditedBodies? Find(IReadOnlyCollection<SourceRecord> changed, ArticleCache known, LoadedContent content, int wordsPerMinute)
    {
        var then = changed.ToDictionary(static record => record.Path, static record => record.Hash, StringComparer.Ordinal);
        var pool = new TextPool();
        var edited = new EditedBodies();
        foreach (var (path, article) in content.Loaded)
        {
            if (!then.TryGetValue(path, out var hash)) continue;
            if (article.Value is not { } after || known.Find(path, hash!.Value, after.Number, pool)?.Value is not { } before || !ArticleEdit.IsOfBodyOnly(before, after, wordsPerMinute)) return null;
            edited._sourcePaths.Add(path);
            edited._contents.Add(after.ContentHash);
        }

        return edited._sourcePaths.Count == then.Count ? edited : null;
    }

    /// <summary>Whether a page of the same address as in the last build may be another one.</summary>
    public bool MayChange(Page page) => page switch
    {
        FeedPage { Feed: { HasBodies: true } feed } => feed.Articles.Any(IsEdited),
        OutputPage => false,
        _ => page.OwnArticle is { } article && IsEdited(article),
    };

    /// <summary>Whether what a page read may be another thing now.</summary>
    public bool MayChange(Dependency dependency) => dependency.Kind == DependencyKind.Anchors && _sourcePaths.Contains(dependency.Name);

    private bool IsEdited(Article article) => _contents.Contains(article.ContentHash);
}
