using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Content;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>JSON Feed 1.1.</summary>
internal sealed class JsonFeed(World world, ItemContent content, Utf8Output output)
{
    /// <summary>The file is never part of an HTML page: Arabic and markup stay readable.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the whole file.</summary>
    public void Write(FeedHead head, Feed feed)
    {
        var config = world.Site.Config;
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("version"u8, "https://jsonfeed.org/version/1.1");
        json.WriteString("title"u8, head.Title);
        json.WriteString("home_page_url"u8, head.Url);
        json.WriteString("feed_url"u8, head.SelfUrl);
        json.WriteString("description"u8, head.Description);
        json.WriteString("language"u8, config.Language);
        if (config.Logo is { } logo) json.WriteString("icon"u8, FeedImages.Url(world.Images.OfSite(logo)));
        json.WriteStartArray("authors"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, config.Publisher ?? config.Title);
        json.WriteString("url"u8, world.Links.Absolute("/"));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items"u8);
        foreach (var article in feed.Articles) WriteItem(json, article, feed.HasBodies);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteItem(Utf8JsonWriter json, Article article, bool hasBodies)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, article.Id);
        json.WriteString("url"u8, world.Links.Absolute(world.PathOf(article)));
        json.WriteString("title"u8, article.Title);
        if (hasBodies) json.WriteString("content_html"u8, content(article));

        // An item needs a content: without a body it is the lead, or at least the headline.
        else json.WriteString("content_text"u8, article.Lead.Length > 0 ? article.Lead : article.Title);
        if (hasBodies && article.Lead.Length > 0) json.WriteString("summary"u8, article.Lead);
        if (article.Image is { } image) json.WriteString("image"u8, FeedImages.Url(world.Images.Of(article, image)));
        json.WriteString("date_published"u8, Texts.Iso(article.Date));
        if (article.Updated is { } updated) json.WriteString("date_modified"u8, Texts.Iso(updated));
        WriteAuthors(json, world.Site.AuthorsByArticle[world.Site.IndexOf(article)]);
        WriteTags(json, article);
        if (article.Details.Language is { } language) json.WriteString("language"u8, language);
        json.WriteEndObject();
    }

    private void WriteAuthors(Utf8JsonWriter json, ImmutableArray<Author> authors)
    {
        if (authors.IsEmpty) return;
        json.WriteStartArray("authors"u8);
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, author.Name);
            if (world.AuthorUrl(author) is { } url) json.WriteString("url"u8, url);
            if (author.Photo is { } photo) json.WriteString("avatar"u8, FeedImages.Url(world.Images.OfSite(photo)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTags(Utf8JsonWriter json, Article article)
    {
        var index = world.Site.IndexOf(article);
        var (section, tags) = (world.Site.SectionByArticle[index], world.Site.TagsByArticle[index]);
        if (section is null && tags.IsEmpty) return;
        json.WriteStartArray("tags"u8);
        if (section is not null) json.WriteStringValue(section.Title);
        foreach (var tag in tags) json.WriteStringValue(tag.Name);
        json.WriteEndArray();
    }
}
