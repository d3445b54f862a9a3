using System.Collections.Concurrent;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>
/// The sources of one snapshot: those of the one before, of which only what was touched is looked at again. Articles stay in memory as they were understood, by content;
/// their text does not.
/// </summary>
internal sealed class SnapshotSources : SourceTree, IKnownArticles
{
    /// <summary>Looking for more paths one by one takes longer than listing the folder.</summary>
    private const int MaxPatches = 64;

    private readonly SourceTree _folder;
    private readonly SourceTree _lister;
    private readonly IKnownArticles? _lastBuild;
    private readonly TouchedPaths _touched;
    private readonly Dictionary<string, Known> _before;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<SourceFile>> _listsBefore;
    private readonly ConcurrentDictionary<string, IReadOnlyList<SourceFile>> _lists = new(StringComparer.Ordinal);
    private Dictionary<string, Known>? _planned;

    /// <summary>The sources of a first snapshot.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="listed">The same, with the lists of files that are there already.</param>
    /// <param name="lastBuild">What the last build remembers of articles; null for nothing.</param>
    public SnapshotSources(SourceTree folder, ListedSources listed, IKnownArticles? lastBuild)
        : this(folder, [], new Dictionary<string, IReadOnlyList<SourceFile>>(StringComparer.Ordinal), new TouchedPaths()) => (_lister, _lastBuild) = (listed, lastBuild);

    private SnapshotSources(SourceTree folder, Dictionary<string, Known> before, IReadOnlyDictionary<string, IReadOnlyList<SourceFile>> listsBefore, TouchedPaths touched) =>
        (_folder, _lister, _before, _listsBefore, _touched) = (folder, folder, before, listsBefore, touched);

    /// <summary>The sources of the next snapshot.</summary>
    /// <param name="touched">Files and folders that may be different since.</param>
    /// <param name="keepsArticles">Whether articles are still understood in the same way.</param>
    public SnapshotSources After(TouchedPaths touched, bool keepsArticles) => new(_folder, keepsArticles && _planned is not null ? _planned : [], _lists, touched);

    /// <summary>An article as it was understood; null when nothing could be made of it, or nothing is known yet.</summary>
    public Article? ArticleOf(string path) => _planned is not null && _planned.TryGetValue(path, out var planned) ? planned.Article.Value : null;

    /// <summary>The same sources with one article that was edited.</summary>
    public SnapshotSources With(Article article)
    {
        var next = new SnapshotSources(_folder, _before, _lists, new TouchedPaths());
        var file = _folder.Find(article.SourcePath) ?? new SourceFile(article.SourcePath, 0, 0);
        next._planned = new Dictionary<string, Known>(_planned!, StringComparer.Ordinal) { [article.SourcePath] = new Known(file, Checked.Ok(article)) };
        return next;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SourceFile> List(string folder) => _lists.TryGetValue(folder, out var files) ? files : _lists.GetOrAdd(folder, ListAnew(folder));

    /// <inheritdoc/>
    public override SourceFile? Find(string path) => _folder.Find(path);

    /// <inheritdoc/>
    /// <exception cref="StaleSourceException">An article is not what the snapshot was planned from.</exception>
    public override int Read(string path, ref byte[] buffer)
    {
        if (_planned is null || !_planned.TryGetValue(path, out var planned) || planned.Article.Value is not { } article) return _folder.Read(path, ref buffer);
        try
        {
            var length = _folder.Read(path, ref buffer);
            if (Hash128.Of(buffer.AsSpan(0, length)) == article.ContentHash) return length;
        }
        catch (IOException exception)
        {
            throw new StaleSourceException(path, exception);
        }

        throw new StaleSourceException(path, null);
    }

    /// <inheritdoc/>
    public Checked<Article>? Find(SourceFile file, int number, TextPool pool) =>
        _lastBuild is not null ? _lastBuild.Find(file, number, pool)
        : _before.TryGetValue(file.Path, out var known) && known.File == file && !_touched.Includes(file.Path) ? Numbered(known.Article, number)
        : null;

    /// <inheritdoc/>
    public Checked<Article>? Find(string path, Hash128 hash, int number, TextPool pool) =>
        _lastBuild is not null ? _lastBuild.Find(path, hash, number, pool)
        : _before.TryGetValue(path, out var known) && known.Article.Value?.ContentHash == hash && hash != default ? Numbered(known.Article, number)
        : null;

    /// <summary>Notes what LOAD found: from now on articles must stay so.</summary>
    public void Remember(LoadedContent content)
    {
        var found = content.Loaded.ToDictionary(static loaded => loaded.Path, static loaded => loaded.Article, StringComparer.Ordinal);
        var planned = new Dictionary<string, Known>(found.Count, StringComparer.Ordinal);
        foreach (var file in content.Files)
        {
            if (found.TryGetValue(file.Path, out var article)) planned[file.Path] = new Known(file, article);
        }

        _planned = planned;
    }

    /// <summary>Files that came or went before it in the list give an article another number; the snapshot before, which may still be shown, keeps its own.</summary>
    private static Checked<Article> Numbered(Checked<Article> known, int number) =>
        known.Value is { } article && article.Number != number ? new Checked<Article>(article with { Number = number }, known.Diagnostics) : known;

    private IReadOnlyList<SourceFile> ListAnew(string folder)
    {
        if (_touched.Everything || !_listsBefore.TryGetValue(folder, out var before)) return _lister.List(folder);
        string[] touched = [.. _touched.Below(folder)];
        if (touched.Length == 0) return before;
        if (touched.Length > MaxPatches || touched.Contains(folder, StringComparer.Ordinal)) return _folder.List(folder);
        var files = before.Where(file => !_touched.Includes(file.Path)).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        foreach (var path in touched)
        {
            if (_folder.Find(path) is { } file) files[path] = file;
            else foreach (var below in _folder.List(path)) files[below.Path] = below;
        }

        return [.. files.Values.OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }

    private readonly record struct Known(SourceFile File, Checked<Article> Article);
}
