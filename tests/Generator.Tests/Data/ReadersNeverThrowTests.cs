using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Tests.Data;

/// <summary>Whatever is in a file, a reader gives a value or an error with a place inside the file.</summary>
public sealed class ReadersNeverThrowTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "---", "\n", "\n", "\r", "\r\n", " ", "  ", "\t", ":", ": ", "title", "title: خبر\n", "date: ٢٠٢٦-١١-٠٣\n", "tags:\n- ", "- ", "[", "]", "{", "}", ",", "\"", "'", "\\", "#", " #x", "&a ", "*a ", "!b ",
        "|\n", ">-\n", "%", "@", "`", "?", "? ", "<<: ", "...", "…", "\u2028", "\u0085", "\0", "\uFEFF", "\uD83D\uDE42", "\\u00", "\\x", "key", "قيمة", "1", "null", "true", ";", "\"a\",b\n", "url: https://x.y/\n",
        "sections:\n  - {id: a, title: ب}\n", "permalink: /{slug/\n", "time_zone: Asia/\n", "image: {", "0x1F", "1e9", "image:\n  src: a\n", "defaults:\n  articles: {type: x}\n",
    ];

    [Theory]
    [InlineData("a.yml")]
    [InlineData("a.json")]
    [InlineData("a.csv")]
    public void Data_files(string path)
    {
        foreach (var text in Texts(1, 4_000)) Check(text, DataReader.Read(path, Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Site_settings()
    {
        foreach (var text in Texts(2, 4_000)) Check(text, SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", text)));
    }

    [Fact]
    public void Articles()
    {
        var config = SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", "title: ت\nurl: https://x.y/\n")).Value!;
        foreach (var text in Texts(3, 4_000)) Check(text, Read(config, Encoding.UTF8.GetBytes("---\n" + text + "\n---\nنص\n")));
    }

    [Fact]
    public void Articles_of_random_bytes()
    {
        var config = SiteConfigReader.Read(new MemorySourceTree().Add("site.yml", "title: ت\nurl: https://x.y/\n")).Value!;
        var random = new Random(4);
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Check(Convert.ToHexString(bytes), Read(config, bytes));
        }
    }

    private static Checked<Article> Read(SiteConfig config, byte[] bytes)
    {
        var tree = new MemorySourceTree().Add("articles/2026-11-03-a.md", bytes);
        return new ArticleReader(tree, config, static (_, _) => null).Read(tree.Find("articles/2026-11-03-a.md")!, 0);
    }

    private static IEnumerable<string> Texts(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++) yield return string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    private static void Check<T>(string text, Checked<T> result)
        where T : class
    {
        if (result.Value is null) result.HasErrors.ShouldBeTrue(text);
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Span is not { Line: > 0 } span) continue;
            span.Line.ShouldBeLessThanOrEqualTo(text.Count(static c => c is '\n' or '\r') + 6, text);
            span.Column.ShouldBeGreaterThanOrEqualTo(0, text);
        }
    }
}
