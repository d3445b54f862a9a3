using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Generator.Sources;
using Generator.Tests.Markdown.Images;
using Generator.Writing;

namespace Generator.Tests.Outputs;

/// <summary>A small site built in memory, for the tests of what the tool adds to the pages.</summary>
internal sealed class OutputSite
{
    public const string Url = "https://news.example";

    private readonly MemorySourceTree _sources = new();
    private readonly MemoryOutputStore _output = new();

    private OutputSite()
    {
    }

    public BuildReport Report { get; private set; } = null!;

    /// <summary>The published files.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _output.Files;

    /// <summary>Builds a site in Dubai's zone.</summary>
    /// <param name="now">The instant of the build.</param>
    /// <param name="settings">More lines for <c>site.yml</c>.</param>
    /// <param name="files">Paths and texts; a PNG is a picture of 1200 by 675 pixels whatever its text.</param>
    public static OutputSite Build(string now, string settings, params (string Path, string Text)[] files)
    {
        var site = new OutputSite();
        var url = settings.Contains("url:", StringComparison.Ordinal) ? "" : $"url: {Url}/\n";
        site._sources.Add("site.yml", $"title: صحيفة الاختبار\n{url}time_zone: Asia/Dubai\n{settings}\n");
        foreach (var (path, text) in files)
        {
            if (path.EndsWith(".png", StringComparison.Ordinal)) site._sources.Add(path, ImageBytes.Png(1200, 675));
            else site._sources.Add(path, text);
        }

        site.Rebuild(now);
        return site;
    }

    /// <summary>Builds again at another instant.</summary>
    public void Rebuild(string now, BuildOptions? options = null)
    {
        options ??= new BuildOptions { Now = default };
        Report = Generator.Build.Run(_sources, _output, options with { Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) });
        Report.Diagnostics.Select(static d => d.Message).ShouldBeEmpty();
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>A file as strict XML without a DTD.</summary>
    public XDocument Xml(string path)
    {
        using var reader = XmlReader.Create(new MemoryStream(Files[path]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        return XDocument.Load(reader);
    }

    public JsonElement Json(string path) => JsonDocument.Parse(Files[path]).RootElement;

    /// <summary>An article's file.</summary>
    public static (string Path, string Text) Article(string name, string frontMatter, string body = "نص المقال.") => ($"articles/{name}.md", $"---\n{frontMatter}\n---\n{body}\n");
}
