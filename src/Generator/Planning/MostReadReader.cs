using System.Collections.Immutable;
using System.Globalization;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Model;
using Generator.Sources;

namespace Generator.Planning;

/// <summary>
/// Reads the most-read counts: rows of an article and a number. The article is a URL (absolute, path, raw or percent-encoded, with or without query), a slug or a
/// source file, so this runs when URLs are known. A first row without a number is a heading.
/// </summary>
internal sealed class MostReadReader
{
    private readonly Site _site;
    private readonly UrlLookup _urls;
    private readonly Lazy<ArticleNames> _names;
    private readonly Dictionary<Article, long> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly List<(FileSpan Span, string Text)> _unknown = [];
    private readonly List<(FileSpan Span, string Text)> _uncounted = [];

    private MostReadReader(Site site, SitePlan plan)
    {
        (_site, _urls) = (site, new UrlLookup(site, plan));
        _names = new Lazy<ArticleNames>(() => new ArticleNames(site.Articles.Concat(site.Hidden)));
    }

    /// <summary>The site with its most-read list; the same site when it has no such file. Rows that mean nothing are skipped, with one warning for all of them.</summary>
    public static Checked<Site> Read(Site site, SitePlan plan, SourceTree tree)
    {
        var path = site.Config.MostRead.File;
        if (tree.Find(path) is null) return site.Config.MostRead.FileSpan is { } span ? Checked.Of(site, [ModelMessages.MostReadMissing(span, path)]) : Checked.Ok(site);
        var report = new List<Diagnostic>();
        byte[] bytes;
        try
        {
            bytes = tree.ReadAll(path);
        }
        catch (IOException exception)
        {
            return Checked.Of(site, [DataMessages.Unreadable(path, exception.Message)]);
        }

        if (SourceText.Decode(path, bytes, report) is not { } text || CsvReader.Rows(path, text, report) is not { } rows) return Checked.Of(site, report);
        var reader = new MostReadReader(site, plan);
        for (var i = 0; i < rows.Length; i++) reader.Add(path, rows[i], mayBeHeading: i == 0);
        reader.Warn(report);
        return Checked.Of(site with { MostRead = reader.Top() }, report);
    }

    private void Add(string path, ImmutableArray<DataScalar> row, bool mayBeHeading)
    {
        var reference = row[0].Text.Trim();
        var count = row.Length > 1 ? Number(row[1].Text) : null;
        if (count is null && row.Length > 1 && Number(reference) is { } first) (reference, count) = (row[1].Text.Trim(), first);
        if (count is null)
        {
            var cell = row.Length > 1 ? row[1] : row[0];
            if (!mayBeHeading) _uncounted.Add((new FileSpan(path, cell.Line, cell.Column, cell.Length), row.Length > 1 ? cell.Text : ""));
        }
        else if (Find(reference, out var article))
        {
            if (article is not null && _site.IndexOf(article) >= 0) _counts[article] = _counts.GetValueOrDefault(article) + count.Value;
        }
        else
        {
            _unknown.Add((new FileSpan(path, row[0].Line, row[0].Column, row[0].Length), reference));
        }
    }

    /// <summary>Whether a row is about something of this site. Other pages and hidden articles are, without counting: logs hold them too.</summary>
    private bool Find(string reference, out Article? article)
    {
        article = null;
        if (_urls.Find(reference) is { } claim)
        {
            article = claim.Owner switch
            {
                ArticlePage page => page.Article,
                Alias alias when !alias.Article.IsPage => alias.Article,
                _ => null,
            };
            return true;
        }

        var matches = _names.Value.Find(SitePathReader.Decode(reference));
        article = matches.Length == 1 ? matches[0] : null;
        return article is not null;
    }

    /// <summary>A count as exports write it: other digits and separators of thousands are understood.</summary>
    private static long? Number(string text)
    {
        Span<char> digits = stackalloc char[20];
        var length = 0;
        foreach (var character in text.AsSpan().Trim())
        {
            if (character is ',' or '٬' or '،' or '\u00A0' or '\u202F' or ' ' or '_') continue;
            if (length == digits.Length) return null;
            digits[length++] = character switch
            {
                >= '٠' and <= '٩' => (char)('0' + (character - '٠')),
                >= '۰' and <= '۹' => (char)('0' + (character - '۰')),
                _ => character,
            };
        }

        return long.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private ImmutableArray<MostRead> Top() =>
    [
        .. _counts.Select(static pair => new MostRead(pair.Key, pair.Value)).OrderByDescending(static row => row.Count).ThenBy(row => _site.IndexOf(row.Article))
            .Take(_site.Config.MostRead.Count),
    ];

    private void Warn(List<Diagnostic> report)
    {
        if (_unknown.Count > 0) report.Add(ModelMessages.MostReadUnknown(_unknown[0].Span, _unknown.Count, _unknown.Take(3).Select(static row => row.Text)));
        if (_uncounted.Count > 0) report.Add(ModelMessages.MostReadCount(_uncounted[0].Span, _uncounted.Count, _uncounted[0].Text));
    }
}
