using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.ArabicPages;

/// <summary>A small newspaper in memory, built as <c>gen build</c> builds one, and its pages.</summary>
internal sealed class ArabicSite
{
    private static readonly JsonSerializerOptions ReadableJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly DateTimeOffset Now = new(2026, 11, 10, 12, 0, 0, TimeSpan.Zero);

    private readonly MemorySourceTree _sources = new();
    private readonly MemoryOutputStore _output = new();
    private readonly Dictionary<string, IDocument> _documents = new(StringComparer.Ordinal);
    private BuildReport? _report;

    /// <param name="settings">Lines for <c>site.yml</c> beside title, URL and one section.</param>
    public ArabicSite(string settings = "")
    {
        _sources.Add("site.yml", $"title: إرم نيوز\nurl: https://news.example/\nsections:\n  - {{id: news, title: أخبار}}\n{settings}\n");
        _sources.Add("static/p.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>""");
    }

    /// <summary>What the build said.</summary>
    public BuildReport Report => _report ??= Build.Run(_sources, _output, new BuildOptions { Now = Now }, cancellation: TestContext.Current.CancellationToken);

    /// <summary>Published files.</summary>
    public IReadOnlyDictionary<string, byte[]> Files
    {
        get
        {
            Report.Diagnostics.Where(static d => d.Severity == Severity.Error).Select(static d => $"{d.Span}: {d.Message} {d.Help}").ShouldBeEmpty();
            return _output.Files;
        }
    }

    /// <summary>Adds a file.</summary>
    public ArabicSite File(string path, string text)
    {
        _sources.Add(path, text);
        return this;
    }

    /// <summary>Adds <c>articles/news/NAME.md</c>; front matter values are written as JSON, which is YAML too.</summary>
    public ArabicSite Article(string name, string title, string body = "متن الخبر.", string date = "2016-10-25 14:05", params (string Key, object Value)[] more)
    {
        var text = new StringBuilder("---\n");
        foreach (var (key, value) in more.Prepend(("date", date)).Prepend(("title", title))) text.Append(key).Append(": ").Append(Json(value)).Append('\n');
        return File($"articles/news/{name}.md", text.Append("---\n").Append(body).Append('\n').ToString());
    }

    /// <summary>A value of front matter as JSON with the characters as they are.</summary>
    public static string Json(object value) => JsonSerializer.Serialize(value, ReadableJson);

    /// <summary>A page by its path in the output.</summary>
    public IDocument Page(string path)
    {
        if (_documents.TryGetValue(path, out var document)) return document;
        Files.Keys.ShouldContain(path);
        return _documents[path] = new HtmlParser().ParseDocument(Text(path));
    }

    /// <summary>The page of an article of the day that <see cref="Article"/> gives by default.</summary>
    public IDocument ArticlePage(string name, string day = "2016/10/25") => Page($"news/{day}/{name}/index.html");

    /// <summary>A published file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The only message with this code.</summary>
    public Diagnostic Message(string code) => Report.Diagnostics.Concat(Report.Findings).Where(d => d.Code == code).ShouldHaveSingleItem();

    /// <summary>Inner HTML on one line, with plain blanks for no-break spaces and without links.</summary>
    public static string Inner(IElement? element)
    {
        var html = element.ShouldNotBeNull().InnerHtml.Replace("&nbsp;", " ", StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(html, "</?a\\b[^>]*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Trim();
    }
}
