using AngleSharp.Html.Parser;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Markdown;

namespace Generator.Tests.Markdown;

/// <summary>Renders bodies in tests.</summary>
internal static class Rendering
{
    public static Rendered Render(
        string markdown, HtmlPolicy policy = HtmlPolicy.Sanitize, string? title = null, bool isArabic = true, int firstLine = 1, TableLinks? links = null)
    {
        var components = new RecordingComponents();
        var renderer = new BodyRenderer(policy, links ?? new(), components);
        var body = renderer.Render(new() { SourcePath = "articles/self.md", Markdown = markdown, Title = title, IsArabic = isArabic, FirstLine = firstLine });
        return new(body.Html.ToString(), body, [.. body.Diagnostics], components.Calls);
    }

    /// <summary>The HTML without line breaks between blocks.</summary>
    public static string Html(string markdown, HtmlPolicy policy = HtmlPolicy.Sanitize, bool isArabic = true)
    {
        var rendered = Render(markdown, policy, isArabic: isArabic);
        rendered.Diagnostics.Where(static d => d.Severity != Severity.Style).ShouldBeEmpty(markdown);
        return rendered.Html.TrimEnd('\n');
    }
}

internal sealed record Rendered(string Html, Body Body, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<ComponentCall> Calls)
{
    public AngleSharp.Html.Dom.IHtmlDocument Document { get; } = new HtmlParser().ParseDocument("<!doctype html><body>" + Html);

    /// <summary><c>severity code line:column+length</c> of each message.</summary>
    public string Messages => string.Join("\n", Diagnostics.Select(static d => $"{d.Severity} {d.Code} {d.Span!.Value.Line}:{d.Span.Value.Column}+{d.Span.Value.Length}"));
}
