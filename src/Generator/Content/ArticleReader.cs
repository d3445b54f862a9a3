using System.Collections.Immutable;
using System.Text.Unicode;
using Generator.Arabic;
using Generator.Checking;
using Generator.Configuration;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Sources;
using NodaTime;

namespace Generator.Content;

/// <summary>Reads articles one after the other; every thread has its own, with buffers that serve all of its files.</summary>
/// <param name="firstParagraph">Plain text of a Markdown body's first paragraph, or null; told whether its language is Arabic.</param>
/// <param name="cache">What is known from the last build; null for nothing.</param>
internal sealed class ArticleReader(SourceTree tree, SiteConfig config, Func<string, bool, string?> firstParagraph, IKnownArticles? cache = null)
{
    /// <summary>No article is longer; what is, was put into the folder by mistake.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private readonly SectionFinder _sections = new(config);
    private readonly TextPool _pool = new();
    private readonly FrontMatterSpelling _spelling = new();
    private byte[] _bytes = new byte[64 * 1024];
    private char[] _chars = [];

    /// <summary>The article of a file; null when a message about it is an error that leaves nothing to build from.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">The article's <see cref="Article.Number"/>.</param>
    public Checked<Article> Read(SourceFile file, int number)
    {
        if (cache?.Find(file, number, _pool) is { } known) return known;
        var report = new List<Diagnostic>();
        var article = Read(file, number, report);
        return new Checked<Article>(article, report.Count == 0 ? [] : [.. report]);
    }

    private Article? Read(SourceFile file, int number, List<Diagnostic> report)
    {
        if (file.Length > MaxBytes)
        {
            report.Add(ContentMessages.TooLarge(file.Path, file.Length, MaxBytes));
            return null;
        }

        int size;
        Hash128 hash;
        try
        {
            size = tree.Read(file.Path, ref _bytes, out hash);
        }
        catch (IOException exception)
        {
            report.Add(DataMessages.Unreadable(file.Path, exception.Message));
            return null;
        }

        ReadOnlySpan<byte> bytes = _bytes.AsSpan(0, size);
        if (bytes.IsEmpty)
        {
            report.Add(ContentMessages.FileEmpty(file.Path));
            return null;
        }

        if (cache?.Find(file.Path, hash, number, _pool) is { } known)
        {
            report.AddRange(known.Diagnostics);
            return known.Value;
        }

        var found = FrontMatterBlock.Find(file.Path, bytes, SourceText.MarkLength(bytes), report);
        var bodyOffset = found?.Body.Offset ?? 0;
        var words = WordCount.Of(bytes[bodyOffset..], out var isUtf8);
        if (!isUtf8 || !Utf8.IsValid(bytes[..bodyOffset]) || SourceText.IsUtf16(bytes))
        {
            // Whatever else was found wrong follows from that.
            report.Clear();
            report.Add(SourceText.Fault(file.Path, bytes));
            return null;
        }

        if (found is not { } block) return null;
        if (FrontMatterReader.Read(file.Path, bytes[block.Start..block.End], block.FirstLine, report) is not { } frontMatter) return null;

        var draft = new ArticleDraft();
        ApplyDefaults(file.Path, draft);
        var reader = new ValueReader(file.Path, report, config.TimeZone);
        FrontMatterBinder.Bind(reader, frontMatter.Mapping, draft);
        foreach (var key in frontMatter.BrokenKeys) draft.AddBroken(key);
        return ToArticle(new FrontMatterPlaces(file.Path, frontMatter.Mapping), draft, new ArticleText(block.Body, words, size, hash, number), report);
    }

    private void ApplyDefaults(string path, ArticleDraft draft)
    {
        foreach (var defaults in config.Defaults)
        {
            if (path.Length <= defaults.Folder.Length || path[defaults.Folder.Length] != '/' || !path.StartsWith(defaults.Folder, StringComparison.Ordinal)) continue;
            // Messages about defaults were made once, when site.yml was read.
            FrontMatterBinder.Bind(new ValueReader(SiteConfigReader.FileName, new List<Diagnostic>(), config.TimeZone), defaults.Values, draft);
        }
    }

    private Article? ToArticle(FrontMatterPlaces places, ArticleDraft draft, ArticleText text, List<Diagnostic> report)
    {
        var path = places.Path;
        var isArabic = LanguageField.IsArabic(draft.Language ?? config.Language);
        if (isArabic) DraftTypography.Apply(draft);
        var parts = PathParts.Of(path);
        var isPage = path.StartsWith("pages/", StringComparison.Ordinal);
        var title = draft.Title;
        if (title is null && draft.Broken?.Contains("title") != true) report.Add(ContentMessages.NoTitle(places.OfKey("title")));
        var slug = FindSlug(path, draft, parts, report);
        var date = FindDate(places, draft, parts, isPage, report);
        var section = draft.Section is { } key ? _sections.ByKey(key, report)
            : isPage || draft.Broken?.Contains("section") == true ? null
            : _sections.ByFolder(path, parts.Folders, report);
        if (draft.ExpiresAt is { } end && end <= (draft.PublishAt ?? date)) report.Add(ContentMessages.ExpiresBeforeDate(places.OfKey("expires_at")));
        if (draft.Updated is { } updated && date is { } published && updated.Date < published.Date) report.Add(ContentMessages.UpdatedBeforeDate(places.OfKey("updated")));
        var tags = Names(draft.Tags, areTags: true, report);
        var authors = Names(draft.Authors, areTags: false, report);
        if (isArabic) _spelling.Check(path, places.Mapping, isDated: date != DateTimeOffset.MinValue, report);
        if (title is null || slug is null || date is null) return null;

        return new Article
        {
            SourcePath = path,
            Id = draft.Id ?? path,
            KeptTitle = CompactText.Of(title),
            OwnSlug = slug.AsSpan().SequenceEqual(Article.NameOf(path)) ? null : slug,
            Date = date.Value,
            Updated = draft.Updated,
            Section = section,
            Type = draft.Type,
            Tags = tags,
            Authors = authors,
            Summary = draft.Summary,
            FirstParagraph = draft.Summary is null ? firstParagraph(Decode(_bytes.AsSpan(text.Body.Offset..text.End)), isArabic) : null,
            Kicker = draft.Kicker,
            Image = draft.Image is { } image ? image with { Source = _pool.Shared(image.Source) } : null,
            Details = draft.Details(config.BreakingHours, date.Value),
            WordCount = text.Words,
            Body = text.Body,
            ContentHash = text.Hash,
            Number = text.Number,
        };
    }

    private static string? FindSlug(string path, ArticleDraft draft, PathParts parts, List<Diagnostic> report)
    {
        if (draft.Slug is { } given)
        {
            var slug = Slug.From(given.Text);
            if (slug.Length > 0) return slug;
            report.Add(ContentMessages.SlugEmpty(given.Span, given.Text));
            return null;
        }

        if (draft.Broken?.Contains("slug") == true) return null;
        var name = Slug.From(parts.Name);
        if (name.Length > 0) return name;
        if (path.Equals("pages/index.md", StringComparison.OrdinalIgnoreCase)) return "index";
        report.Add(ContentMessages.NoSlug(path));
        return null;
    }

    private DateTimeOffset? FindDate(FrontMatterPlaces places, ArticleDraft draft, PathParts parts, bool isPage, List<Diagnostic> report)
    {
        if (draft.Date is { } date) return date;
        if (parts.Date is { } day) return day.AtStartOfDayInZone(config.TimeZone).ToDateTimeOffset();
        if (isPage) return DateTimeOffset.MinValue;
        if (draft.Broken?.Contains("date") != true) report.Add(ContentMessages.NoDate(places.OfKey("date")));
        return null;
    }

    /// <summary>Tags or authors, each once; one of which no URL can be made is an error.</summary>
    private ImmutableArray<string> Names(ImmutableArray<LocatedItem> items, bool areTags, List<Diagnostic> report)
    {
        if (items.IsEmpty) return [];
        var texts = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (var item in items)
        {
            if (NameFault(item, areTags) is { } fault) report.Add(fault);
            else if (!texts.Contains(item.Text)) texts.Add(_pool.Shared(item.Text));
        }

        return _pool.Shared(texts.DrainToImmutable());
    }

    /// <summary>A name without a letter or digit, unless <c>site.yml</c> gives it a URL.</summary>
    private Diagnostic? NameFault(LocatedItem item, bool isTag)
    {
        if (char.IsLetterOrDigit(item.Text[0]) || Slug.From(item.Text).Length > 0) return null;
        if (HasSetting(item.Text, isTag)) return null;
        return isTag ? ModelMessages.TagWithoutSlug(item.Span, item.Text) : ModelMessages.AuthorWithoutSlug(item.Span, item.Text);
    }

    private bool HasSetting(string name, bool isTag) => isTag ? config.Tags.Any(tag => tag.Name == name) : config.Authors.Any(author => author.Name == name);

    private string Decode(ReadOnlySpan<byte> utf8)
    {
        if (_chars.Length < utf8.Length) _chars = new char[Math.Max(utf8.Length, Math.Min(_chars.Length * 2, 1 << 20))];
        return new string(_chars, 0, ArabicUtf8.Decode(utf8, _chars, out _));
    }

    /// <summary>The file in <see cref="_bytes"/>.</summary>
    /// <param name="Body">Where its body begins.</param>
    /// <param name="Words">The body's words.</param>
    /// <param name="End">The file's length.</param>
    /// <param name="Hash">XxHash128 of its bytes.</param>
    /// <param name="Number">The article's <see cref="Article.Number"/>.</param>
    private readonly record struct ArticleText(BodyStart Body, int Words, int End, Hash128 Hash, int Number);
}
