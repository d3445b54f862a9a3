using System.Text;
using Generator.Outputs.Feeds;
using Generator.Rendering;

namespace Generator.Tests.Outputs;

public sealed class AbsoluteLinksTests
{
    private const string Page = "https://news.example/base/a/b/";

    [Theory]
    [InlineData("<a href=\"/x\">", "<a href=\"https://news.example/x\">")]
    [InlineData("<a href='/x?a=1&amp;b'>", "<a href='https://news.example/x?a=1&amp;b'>")]
    [InlineData("<a href=/x>", "<a href=https://news.example/x>")]
    [InlineData("<a href=\"//cdn.example/x\">", "<a href=\"https://cdn.example/x\">")]
    [InlineData("<a href=\"#top\">", "<a href=\"https://news.example/base/a/b/#top\">")]
    [InlineData("<a href=\"?q=1\">", "<a href=\"https://news.example/base/a/b/?q=1\">")]
    [InlineData("<a href=\"../x\">", "<a href=\"https://news.example/base/a/b/../x\">")]
    [InlineData("<a href=\"mailto:a@b.example\">", "<a href=\"mailto:a@b.example\">")]
    [InlineData("<img src=\"/i.png\" srcset=\"/i.png 1x, /j.png 2x\" alt=\"a > /b\">", "<img src=\"https://news.example/i.png\" srcset=\"https://news.example/i.png 1x, https://news.example/j.png 2x\" alt=\"a > /b\">")]
    [InlineData("<video poster=\"/p.jpg\" controls></video>", "<video poster=\"https://news.example/p.jpg\" controls></video>")]
    [InlineData("<p title=\"href='/x'\">1 < 2 href=\"/x\"</p>", "<p title=\"href='/x'\">1 < 2 href=\"/x\"</p>")]
    [InlineData("a<!-- <a href=\"/x\"> -->b", "ab")]
    [InlineData("a<script>var x = '<a href=\"/x\">';</script>b<style>p{}</style>c", "abc")]
    [InlineData("<br/><hr><a href=\"/x", "<br/><hr><a href=\"https://news.example/x")]
    public void Only_links_change(string html, string expected) => Absolute(html).ShouldBe(expected);

    [Fact]
    public void No_html_whatever_makes_it_stumble()
    {
        var random = new Random(7);
        string[] parts = ["<", ">", "a", " ", "href", "=", "\"", "'", "/", "!--", "-->", "script", "</", "#", "src=", "ن"];
        for (var round = 0; round < 20_000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => parts[random.Next(parts.Length)]));
            Should.NotThrow(() => Absolute(html), html);
        }
    }

    private static string Absolute(string html)
    {
        var output = new Utf8Output();
        AbsoluteLinks.Write(html, "https://news.example", Page, output);
        return Encoding.UTF8.GetString(output.Written);
    }
}
