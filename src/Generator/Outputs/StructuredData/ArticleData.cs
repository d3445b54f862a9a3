using System.Text.Json;
using Generator.Content;
using Generator.Markdown;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes an article: everything that Google recommends for NewsArticle, and what newsrooms add (correction, dateline, source).</summary>
internal sealed class ArticleData(World world, Utf8JsonWriter json, SiteData site, AuthorData people)
{
    private readonly BodyData _bodies = new(world, json);

    public void Write(Article article, PageObject shown, IReadOnlyList<ComponentCall> components)
    {
        var details = article.Details;
        var url = details.Canonical ?? world.Links.Origin + world.UrlOf(article);
        json.WriteStartObject();
        json.WriteString("@type"u8, SchemaTypes.Of(article.Type));
        json.WriteString("headline"u8, article.Title);
        if (!string.IsNullOrEmpty(shown.Description)) json.WriteString("description"u8, shown.Description);
        json.WriteString("url"u8, url);
        json.WriteString("mainEntityOfPage"u8, url);
        if (world.Picture(article) is { } picture)
        {
            json.WriteStartArray("image"u8);
            site.WriteImage(picture, article.Image!.Caption);
            json.WriteEndArray();
        }

        json.WriteString("datePublished"u8, Texts.Iso(article.Date));
        json.WriteString("dateModified"u8, Texts.Iso(article.Updated ?? article.Date));
        WriteAuthors(article);
        json.WritePropertyName("publisher"u8);
        site.WritePublisher(inFull: false);
        json.WriteString("inLanguage"u8, details.Language ?? world.Site.Config.Language);
        WriteSubjects(article);
        json.WriteNumber("wordCount"u8, article.WordCount);
        json.WriteBoolean("isAccessibleForFree"u8, true);
        if (details.Source is { } source)
        {
            json.WriteStartObject("sourceOrganization"u8);
            json.WriteString("@type"u8, "Organization");
            json.WriteString("name"u8, source);
            json.WriteEndObject();
        }

        // schema.org knows datelines of NewsArticle and its subtypes only.
        if (details.Location is { } place && article.Type != ArticleType.Live) json.WriteString("dateline"u8, place);
        WriteCorrections(article);
        if (article.Type == ArticleType.Live) _bodies.WriteLiveUpdates(article, url, components);
        _bodies.WriteVideos(article, shown, components);
        json.WriteEndObject();
    }

    /// <summary>One object for each author; an article without a byline is the paper's.</summary>
    private void WriteAuthors(Article article)
    {
        json.WriteStartArray("author"u8);
        var authors = world.Site.IndexOf(article) is >= 0 and var index ? world.Site.AuthorsByArticle[index] : [];
        foreach (var author in authors) people.Write(author);
        if (authors.IsEmpty) site.WritePublisher(inFull: false);
        json.WriteEndArray();
    }

    private void WriteSubjects(Article article)
    {
        if (world.Site.IndexOf(article) is not (>= 0 and var index)) return;
        if (world.Site.SectionByArticle[index] is { } section) json.WriteString("articleSection"u8, section.Title);
        var tags = world.Site.TagsByArticle[index];
        if (tags.IsEmpty) return;
        json.WriteStartArray("keywords"u8);
        foreach (var tag in tags) json.WriteStringValue(tag.Name);
        json.WriteEndArray();
    }

    private void WriteCorrections(Article article)
    {
        if (article.Details.Corrections.IsEmpty) return;
        json.WriteStartArray("correction"u8);
        foreach (var correction in article.Details.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "CorrectionComment");
            json.WriteString("text"u8, correction.Text);
            json.WriteString("datePublished"u8, Texts.Iso(correction.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
