using System.Collections.Immutable;
using Generator.Content;
using Generator.Data;

namespace Generator.Caching;

/// <summary>Keeps what LOAD found in a Markdown file.</summary>
internal static class ArticleCodec
{
    public static void Write(ByteWriter writer, Article article)
    {
        WriteShown(writer, article);
        writer.Int(article.WordCount);
        writer.Int(article.Body.Offset);
        writer.Int(article.Body.Line);
        writer.Wide(article.ContentHash);
    }

    public static Article Read(ByteReader reader, int number, TextPool pool) => Read(reader, number, pool, reader.Text());

    private static Article Read(ByteReader reader, int number, TextPool pool, string sourcePath) => new()
    {
        Number = number,
        SourcePath = sourcePath,
        Id = reader.MaybeText() ?? sourcePath,
        KeptTitle = CompactText.Read(reader),
        OwnSlug = reader.MaybeText(),
        Date = reader.Time(),
        Updated = reader.Maybe(static r => r.Time()),
        Section = Shared(reader, pool),
        Type = (ArticleType)reader.Byte(),
        Tags = pool.Shared(reader.List(r => pool.Shared(r.Text()))),
        Authors = pool.Shared(reader.List(r => pool.Shared(r.Text()))),
        KeptSummary = CompactText.Read(reader),
        KeptFirstParagraph = CompactText.Read(reader),
        Kicker = reader.MaybeText(),
        Image = reader.Bool() ? new ArticleImage(pool.Shared(reader.Text()), reader.Text(), reader.MaybeText(), reader.MaybeText(), DiagnosticCodec.ReadSpan(reader)) : null,
        Details = reader.Bool() ? ReadDetails(reader) : ArticleDetails.None,
        WordCount = reader.Int(),
        Body = new BodyStart(reader.Int(), reader.Int()),
        ContentHash = reader.Wide(),
    };

    /// <summary>All that other pages can show of an article: everything but its body.</summary>
    public static void WriteShown(ByteWriter writer, Article article)
    {
        writer.Text(article.SourcePath);
        writer.Text(article.Id == article.SourcePath ? null : article.Id);
        article.KeptTitle.Write(writer);
        writer.Text(article.OwnSlug);
        writer.Time(article.Date);
        writer.Maybe(article.Updated, static (w, time) => w.Time(time));
        writer.Text(article.Section);
        writer.Byte((byte)article.Type);
        writer.List(article.Tags, static (w, tag) => w.Text(tag));
        writer.List(article.Authors, static (w, author) => w.Text(author));
        article.KeptSummary.Write(writer);
        article.KeptFirstParagraph.Write(writer);
        writer.Text(article.Kicker);
        writer.Bool(article.Image is not null);
        if (article.Image is { } image)
        {
            writer.Text(image.Source);
            writer.Text(image.Alt);
            writer.Text(image.Caption);
            writer.Text(image.Credit);
            DiagnosticCodec.Write(writer, image.Span);
        }

        writer.Bool(!ReferenceEquals(article.Details, ArticleDetails.None));
        if (!ReferenceEquals(article.Details, ArticleDetails.None)) Write(writer, article.Details);
    }

    private static void Write(ByteWriter writer, ArticleDetails details)
    {
        writer.Text(details.Location);
        writer.Text(details.Source);
        writer.Maybe(details.PublishAt, static (w, time) => w.Time(time));
        writer.Maybe(details.ExpiresAt, static (w, time) => w.Time(time));
        writer.Bool(details.Draft);
        writer.Maybe(details.BreakingUntil, static (w, time) => w.Time(time));
        writer.Maybe(details.Pin, static (w, pin) => w.Int(pin));
        writer.Maybe(details.Url, Write);
        writer.List(details.Aliases, Write);
        writer.List(details.Related, Write);
        writer.List(details.Corrections, static (w, correction) =>
        {
            w.Time(correction.Date);
            w.Text(correction.Text);
        });
        writer.Text(details.Canonical);
        writer.List(details.Translations, static (w, edition) =>
        {
            w.Text(edition.Language);
            w.Text(edition.Url);
        });
        writer.Bool(details.NoIndex);
        writer.Text(details.Language);
        writer.Text(details.Direction);
        writer.Maybe(details.Template, Write);
        DataCodec.Write(writer, details.Params);
    }

    private static ArticleDetails ReadDetails(ByteReader reader) => new()
    {
        Location = reader.MaybeText(),
        Source = reader.MaybeText(),
        PublishAt = reader.Maybe(static r => r.Time()),
        ExpiresAt = reader.Maybe(static r => r.Time()),
        Draft = reader.Bool(),
        BreakingUntil = reader.Maybe(static r => r.Time()),
        Pin = reader.Maybe(static r => r.Int()),
        Url = reader.Maybe(ReadLocated),
        Aliases = reader.List(ReadLocated),
        Related = reader.List(ReadLocated),
        Corrections = reader.List(static r => new Correction(r.Time(), r.Text())),
        Canonical = reader.MaybeText(),
        Translations = reader.List(static r => new Configuration.EditionConfig(r.Text(), r.Text())),
        NoIndex = reader.Bool(),
        Language = reader.MaybeText(),
        Direction = reader.MaybeText(),
        Template = reader.Maybe(ReadLocated),
        Params = DataCodec.Read(reader) as DataMapping,
    };

    private static void Write(ByteWriter writer, LocatedText text)
    {
        writer.Text(text.Text);
        DiagnosticCodec.Write(writer, text.Span);
    }

    private static LocatedText ReadLocated(ByteReader reader) => new(reader.Text(), DiagnosticCodec.ReadSpan(reader));

    private static string? Shared(ByteReader reader, TextPool pool) => reader.MaybeText() is { } text ? pool.Shared(text) : null;
}
