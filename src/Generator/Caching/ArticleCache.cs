using Generator.Content;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Caching;

/// <summary>What LOAD found in the last build, by path and content.</summary>
internal sealed class ArticleCache : IKnownArticles
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<string, (Hash128 Hash, int Position)> _articles;
    private readonly SourceRecords _records;
    private readonly ListedSources _sources;

    private ArticleCache(ReadOnlyMemory<byte> bytes, Dictionary<string, (Hash128 Hash, int Position)> articles, SourceRecords records, ListedSources sources) =>
        (_bytes, _articles, _records, _sources) = (bytes, articles, records, sources);

    /// <summary>Finds the articles; each is read when it is asked for.</summary>
    public static ArticleCache Read(ReadOnlyMemory<byte> bytes, SourceRecords records, ListedSources sources)
    {
        var reader = new ByteReader(bytes);
        var count = reader.Int();
        var articles = new Dictionary<string, (Hash128 Hash, int Position)>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var (path, hash, length) = (reader.Text(), reader.Wide(), reader.Int());
            articles[path] = (hash, reader.Position);
            reader.Position += length;
        }

        return new ArticleCache(bytes, articles, records, sources);
    }

    /// <summary>Writes what LOAD found.</summary>
    public static void Write(ByteWriter writer, IReadOnlyList<LoadedFile> files)
    {
        var one = new ByteWriter();
        writer.Int(files.Count);
        foreach (var (path, article) in files)
        {
            one.Clear();
            if (article.Value is not null) ArticleCodec.Write(one, article.Value);
            DiagnosticCodec.Write(one, article.Diagnostics);
            writer.Text(path);
            writer.Wide(article.Value?.ContentHash ?? default);
            writer.Int(one.Length);
            writer.Raw(one.Written);
        }
    }

    /// <inheritdoc/>
    public Checked<Article>? Find(SourceFile file, int number, TextPool pool)
    {
        if (_records.Known(file) is not { } hash || Find(file.Path, hash, number, pool) is not { } article) return null;
        _sources.Note(file.Path, hash);
        return article;
    }

    /// <inheritdoc/>
    public Checked<Article>? Find(string path, Hash128 hash, int number, TextPool pool)
    {
        if (!_articles.TryGetValue(path, out var entry) || entry.Hash != hash || hash == default) return null;
        var reader = new ByteReader(_bytes) { Position = entry.Position };
        var article = ArticleCodec.Read(reader, number, pool);
        return new Checked<Article>(article, DiagnosticCodec.Read(reader));
    }
}
