using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Content;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>
/// Writes what a page tells search engines (schema.org as JSON-LD 1.1): one <c>@graph</c> a page, safe inside a script element. One for each thread: its buffer is used again.
/// </summary>
#pragma warning disable CA1001 // The JSON writer writes into a buffer of ours: there is nothing to give back.
internal sealed class StructuredDataWriter
#pragma warning restore CA1001
{
    /// <summary>Escapes &lt; &gt; &amp; and quotation marks, so that no text can end the script element, and leaves Arabic readable.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly Utf8Output _output = new();
    private readonly Utf8JsonWriter _json;
    private readonly ArticleData _articles;
    private readonly ListData _lists;
    private readonly SiteData _site;

    public StructuredDataWriter(World world)
    {
        var options = new JsonWriterOptions { Encoder = Encoder, SkipValidation = true };
        _json = new Utf8JsonWriter(_output, options);
        _site = new SiteData(world, _json, _output);
        var authors = new AuthorData(world, _json, _output, _site);
        _articles = new ArticleData(world, _json, _site, authors);
        _lists = new ListData(world, _json, _site, authors, new ListItems(world, _json, options));
    }

    /// <summary>The data of a page, valid until the next call; null for pages that have none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shown">What templates see of it.</param>
    /// <param name="components">Live entries and videos of its body.</param>
    public TrustedUtf8? Write(Page page, PageObject shown, IReadOnlyList<Markdown.ComponentCall> components)
    {
        if (page is not (ArticlePage or StaticPage or ListPage or HomePage)) return null;
        _output.Clear();
        _json.Reset(_output);
        _json.WriteStartObject();
        _json.WriteString("@context"u8, "https://schema.org");
        _json.WriteStartArray("@graph"u8);
        switch (page)
        {
            case ArticlePage article: _articles.Write(article.Article, shown, components); break;
            case StaticPage plain: _site.WritePage(plain.Article, shown); break;
            case ListPage list: _lists.Write(list, shown); break;
            default: _site.WriteHome(); break;
        }

        if (page is not HomePage) _site.WriteBreadcrumbs(shown);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        return new TrustedUtf8(_output.WrittenMemory);
    }
}
