using System.Text.Json;
using Generator.Content;
using Generator.Markdown;
using Generator.Markdown.Images;
using Generator.Rendering;
using Generator.Rendering.Escaping;
using Generator.Rendering.Functions;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes what an article's body holds: entries of a live blog, videos.</summary>
internal sealed class BodyData(World world, Utf8JsonWriter json)
{
    /// <summary>The properties of LiveBlogPosting: the times between which it runs, and its entries as BlogPosting, newest first as on the page.</summary>
    public void WriteLiveUpdates(Article article, string url, IReadOnlyList<ComponentCall> components)
    {
        var entries = components.Where(static call => call.Name == "live-entry" && call.Positional.Length > 0)
            .Select(call => (Call: call, Time: EntryTime.Parse(world, call.Positional[0]))).Where(static entry => entry.Time is not null).ToList();
        json.WriteString("coverageStartTime"u8, Texts.Iso(article.Date));
        if (entries.Count == 0) return;
        var last = entries.Max(static entry => entry.Time!.Instant);
        json.WriteString("coverageEndTime"u8, Texts.Iso(article.Updated > last ? article.Updated.Value : last));
        json.WriteStartArray("liveBlogUpdate"u8);
        foreach (var (call, time) in entries)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "BlogPosting");
            json.WriteString("headline"u8, call.Positional.Length > 1 ? call.Positional[1] : article.Title);
            json.WriteString("datePublished"u8, Texts.Iso(time!.Instant));
            json.WriteString("url"u8, $"{url}#entry-{time.Id}");
            json.WriteString("articleBody"u8, PlainText.OfHtml(call.BodyHtml).Trim());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The property <c>video</c>. A VideoObject without a picture or date is none for Google, so a video without a poster takes the article's picture.</summary>
    public void WriteVideos(Article article, PageObject shown, IReadOnlyList<ComponentCall> components)
    {
        if (!components.Any(static call => call.Name == "video")) return;
        var picture = world.Picture(article)?.AbsoluteUrl;
        var videos = components.Where(call => call.Name == "video" && Argument(call, "src") is not null && (call.Images.Length > 0 || picture is not null)).ToList();
        if (videos.Count == 0) return;
        json.WriteStartArray("video"u8);
        foreach (var call in videos)
        {
            var name = Argument(call, "title") ?? article.Title;
            var thumbnail = call.Images.Length > 0 ? Absolute(call.Images[0].Href) : picture!;
            var source = Absolute(Argument(call, "src")!);
            json.WriteStartObject();
            json.WriteString("@type"u8, "VideoObject");
            json.WriteString("name"u8, name);
            json.WriteString("description"u8, string.IsNullOrEmpty(shown.Description) ? name : shown.Description);
            json.WriteString("thumbnailUrl"u8, UrlEscaper.Normalize(thumbnail));
            json.WriteString("uploadDate"u8, Texts.Iso(article.Date));
            json.WriteString(MediaTypes.IsVideo(source) ? "contentUrl"u8 : "url"u8, UrlEscaper.Normalize(source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Argument(ComponentCall call, string key)
    {
        foreach (var argument in call.Named)
        {
            if (argument.Key == key) return argument.Value;
        }

        return null;
    }

    private string Absolute(string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) ? world.Links.Origin + url : url;
}
