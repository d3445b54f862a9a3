using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Data;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Hosting;

/// <summary>Writes <c>manifest.webmanifest</c> (W3C Web Application Manifest): the paper on a phone's home screen.</summary>
internal sealed class ManifestWriter(World world, Utf8Output output)
{
    public void Write()
    {
        var config = world.Site.Config;
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("name"u8, config.Title);
        json.WriteString("short_name"u8, config.Title);
        if (config.Tagline is { } tagline) json.WriteString("description"u8, tagline);
        json.WriteString("lang"u8, config.Language);
        json.WriteString("dir"u8, config.Direction);
        json.WriteString("id"u8, config.Url.BasePath);
        json.WriteString("start_url"u8, config.Url.BasePath);
        json.WriteString("scope"u8, config.Url.BasePath);
        json.WriteString("display"u8, "minimal-ui");
        if (Color("background_color") is { } background) json.WriteString("background_color"u8, background);
        if (Color("color") is { } color) json.WriteString("theme_color"u8, color);
        json.WriteStartArray("icons"u8);
        foreach (var icon in world.Icons) WriteIcon(json, icon);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteIcon(Utf8JsonWriter json, SiteIcon icon)
    {
        json.WriteStartObject();
        json.WriteString("src"u8, icon.Href);
        json.WriteString("type"u8, icon.MediaType);
        json.WriteString("sizes"u8, icon.Size == 0 ? "any" : string.Create(CultureInfo.InvariantCulture, $"{icon.Size}x{icon.Size}"));
        if (icon.IsMaskable) json.WriteString("purpose"u8, "maskable");
        json.WriteEndObject();
    }

    /// <summary>A colour that <c>theme:</c> in <c>site.yml</c> gives.</summary>
    private string? Color(string key) => (world.Site.Config.Theme?[key] as DataScalar)?.Text is { } color && Contrast.IsColour(color) ? color : null;
}
