using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Generator.Arabic;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Planning;

/// <summary>A site's pattern for the URLs of articles: <c>/{section}/{yyyy}/{mm}/{dd}/{slug}/</c>. Days are those of the site's zone.</summary>
internal sealed class PermalinkPattern
{
    private static readonly string[] Known = ["section", "yyyy", "mm", "dd", "slug", "id"];

    private readonly ImmutableArray<Part> _parts;
    private readonly int _fixedLength;

    private PermalinkPattern(ImmutableArray<Part> parts)
    {
        _parts = parts;
        foreach (var part in parts)
        {
            HasId |= part.Field == Field.Id;
            _fixedLength += part.Literal.Length + (part.Field == Field.Year ? 4 : 2);
        }
    }

    /// <summary>The pattern of a site that sets none.</summary>
    public static PermalinkPattern Default { get; } = Parse(new Configuration.SiteConfig { Title = "", Url = new Configuration.SiteUrl("", "/", "") }.Permalink, default).Value!;

    /// <summary>Whether URLs hold the article's <c>id</c>.</summary>
    public bool HasId { get; }

    /// <summary>Parses a pattern; null, with errors, when it cannot give safe and different URLs.</summary>
    /// <param name="pattern">As written; without a final slash or <c>.html</c> it gets a slash.</param>
    /// <param name="span">Where it stands.</param>
    public static Checked<PermalinkPattern> Parse(string pattern, FileSpan span)
    {
        pattern = pattern.Trim();
        if (pattern.EndsWith("/index.html", StringComparison.Ordinal)) pattern = pattern[..^"index.html".Length];
        var report = new List<Diagnostic>();
        var parts = ImmutableArray.CreateBuilder<Part>();
        var sample = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length;)
        {
            var open = pattern.IndexOf('{', i);
            var literal = open < 0 ? pattern[i..] : pattern[i..open];
            if (literal.Length > 0) parts.Add(new Part(Field.None, Nfc.Compose(literal)));
            sample.Append(literal);
            if (open < 0) break;
            var close = pattern.IndexOf('}', open);
            var name = close < 0 ? pattern[(open + 1)..] : pattern[(open + 1)..close];
            var field = (Field)(1 + Array.IndexOf(Known, name));
            if (close < 0 || field == Field.None) report.Add(PlanningMessages.PermalinkPlaceholder(span, name, Known));
            parts.Add(new Part(field, ""));
            sample.Append('x');
            i = close < 0 ? pattern.Length : close + 1;
        }

        if (SitePathReader.Read(sample.ToString(), out var path) is not PathProblem.None and var problem) report.Add(PlanningMessages.PermalinkUnsafe(span, pattern, problem));
        else if (path.Length > sample.Length) parts.Add(new Part(Field.None, "/"));
        if (!parts.Any(static part => part.Field is Field.Slug or Field.Id)) report.Add(PlanningMessages.PermalinkNotUnique(span, pattern));
        return Checked.Of(report.Count > 0 ? null : new PermalinkPattern(parts.ToImmutable()), report);
    }

    /// <summary>The site path of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="section">Its section's slug; null drops the segment.</param>
    /// <param name="id">Its <c>id</c> through the slug rule; used only where <see cref="HasId"/>.</param>
    public string Expand(Article article, string? section, string id = "")
    {
        var bound = _fixedLength + article.Slug.Length + (section?.Length ?? 0) + id.Length;
        char[]? rented = null;
        var buffer = bound <= 512 ? stackalloc char[512] : (rented = ArrayPool<char>.Shared.Rent(bound));
        var length = 0;
        foreach (var part in _parts)
        {
            var target = buffer[length..];
            length += part.Field switch
            {
                Field.Section => Copy(section, target),
                Field.Slug => Copy(article.Slug, target),
                Field.Id => Copy(id, target),
                Field.Year => Digits(article.Date.Year, 4, target),
                Field.Month => Digits(article.Date.Month, 2, target),
                Field.Day => Digits(article.Date.Day, 2, target),
                _ => CopyLiteral(part.Literal, buffer, length),
            };
        }

        var path = new string(buffer[..length]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return path;
    }

    private static int Copy(ReadOnlySpan<char> text, Span<char> target)
    {
        text.CopyTo(target);
        return text.Length;
    }

    /// <summary>After a field that gave nothing (no section), its slash or hyphen is dropped too.</summary>
    private static int CopyLiteral(string literal, Span<char> buffer, int length)
    {
        var text = length > 0 && buffer[length - 1] == '/' && literal[0] is '/' or '-' or '_' ? literal.AsSpan(1) : literal;
        text.CopyTo(buffer[length..]);
        return text.Length;
    }

    private static int Digits(int number, int width, Span<char> target)
    {
        number.TryFormat(target, out var written, width == 4 ? "D4" : "D2", CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>In the order of <see cref="Known"/>.</summary>
    private enum Field
    {
        None,
        Section,
        Year,
        Month,
        Day,
        Slug,
        Id,
    }

    private sealed record Part(Field Field, string Literal);
}
