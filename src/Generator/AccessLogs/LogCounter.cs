using System.Text;
using Generator.Content;
using Generator.Planning;

namespace Generator.AccessLogs;

/// <summary>Counts the readers of articles in access logs. Its memory grows with the articles that are read, never with the logs.</summary>
/// <param name="urls">The site's URLs.</param>
/// <param name="from">The first instant that counts.</param>
/// <param name="to">The first instant that counts no more.</param>
internal sealed class LogCounter(UrlLookup urls, DateTimeOffset from, DateTimeOffset to)
{
    private readonly Dictionary<Article, long> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly long _from = from.UtcTicks;
    private readonly long _to = to.UtcTicks;

    /// <summary>Requests in all logs.</summary>
    public long Lines { get; private set; }

    /// <summary>Lines that no format knows.</summary>
    public long Broken { get; private set; }

    /// <summary>Requests of programs for articles.</summary>
    public long FromBots { get; private set; }

    /// <summary>Readers of articles.</summary>
    public long Counted { get; private set; }

    /// <summary>The articles, most read first; ties newest first.</summary>
    public IEnumerable<(Article Article, long Count)> Top => _counts.Select(static pair => (pair.Key, pair.Value)).OrderByDescending(static row => row.Value).ThenBy(row => urls.Site.IndexOf(row.Key));

    /// <summary>Counts a log, as text; false when its first line is of no format that we know.</summary>
    public bool Add(Stream log, Action<long>? progress, CancellationToken cancellation)
    {
        var reader = new LineReader(log);
        LogFormat? format = null;
        var hit = default(Hit);
        for (var number = 0L; reader.TryRead(out var line); number++)
        {
            if (number % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Invoke(number);
            }

            if (format is null && line.IsEmpty) continue;
            format ??= LogFormat.Detect(number == 0 && line.StartsWith("\uFEFF"u8) ? line[3..] : line);
            if (format is null) return false;
            if (format.TryRead(line, ref hit)) Count(in hit);
            else if (!format.IsComment(line)) Broken++;
        }

        Broken += reader.Skipped;
        return true;
    }

    private void Count(in Hit hit)
    {
        Lines++;

        // A 304 is a reader who comes back. A redirect is not counted: the request that it causes will be.
        if (!hit.IsGet || !(hit.Status is >= 200 and < 300 or 304) || hit.UtcTicks < _from || hit.UtcTicks >= _to) return;
        if (Article(hit.Target) is not { } article) return;
        if (hit.HasAgent && Bots.IsBot(hit.Agent))
        {
            FromBots++;
            return;
        }

        Counted++;
        _counts[article] = _counts.GetValueOrDefault(article) + 1;
    }

    private Article? Article(ReadOnlySpan<byte> target)
    {
        var end = target.IndexOfAny((byte)'?', (byte)'#');
        if (end >= 0) target = target[..end];
        if (IsAsset(target)) return null;
        return urls.Find(Encoding.UTF8.GetString(target)) is not { } claim ? null : claim.Owner switch
        {
            ArticlePage page => page.Article,
            Alias { IsHidden: false } alias when !alias.Article.IsPage => alias.Article,
            _ => null,
        };
    }

    /// <summary>Most requests are for these, so they are told apart before any text is made.</summary>
    private static bool IsAsset(ReadOnlySpan<byte> path)
    {
        var dot = path.LastIndexOf((byte)'.');
        if (dot < 0 || path.Length - dot > 6) return false;
        var ending = path[(dot + 1)..];
        return !ending.SequenceEqual("html"u8) && !ending.SequenceEqual("htm"u8) && !ending.Contains((byte)'/');
    }
}
