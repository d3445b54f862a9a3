using System.Collections.Immutable;
using System.Numerics;
using Generator.Arabic;
using Generator.Caching;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Outputs.StructuredData;
using Generator.Planning;
using Generator.Rendering.Failures;
using Generator.Rendering.Views;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>RENDER, one page after the other on one thread: body, template, UTF-8.</summary>
internal sealed class PageRenderer
{
    private readonly RenderingInput _input;
    private readonly TemplateRenderer _templates;
    private readonly BodyRenderer _bodies;
    private readonly ComponentRenderer _components;
    private readonly StructuredDataWriter _data;
    private readonly Utf8Output _output = new();
    private readonly Utf8Output _scratch = new();
    private byte[] _file = [];
    private char[] _text = [];

    public PageRenderer(RenderingInput input)
    {
        _input = input;
        var site = new ScriptObject();
        site.SetValue("site", input.World.SiteObject, readOnly: true);
        ScriptObject Builtins() => Functions.Builtins.Create(input.World, input.Theme);
        Reads = new Reads(input.World.Dependencies);
        _templates = new TemplateRenderer(input.Theme.Templates, Builtins, site, Reads, new RenderingRules(input.World.Site.Config.Limits, input.Strict));

        // Components are rendered in the middle of a body, while no page is: they need no context of their own, but outputs of their own.
        _components = new ComponentRenderer(input.Theme.Templates, _templates, input.World);
        _data = new StructuredDataWriter(input.World);
        _bodies = new BodyRenderer(
            input.World.Site.Config.MarkdownHtml,
            new RecordedLinks(input.World.Plan.Links, Reads),
            _components,
            new BodyOptions(input.World.Site.Config.Digits));
    }

    /// <summary>What the page that was rendered last has read.</summary>
    public Reads Reads { get; }

    /// <summary>Renders a page that is made from a template.</summary>
    /// <returns>Its bytes, valid until the next call, and what there is to say.</returns>
    public RenderedPage Render(Page page)
    {
        Reads.Start();
        var variables = new ScriptObject();
        var diagnostics = ImmutableArray<Diagnostic>.Empty;
        var fragmentLinks = ImmutableArray<FragmentLink>.Empty;
        string? firstParagraph = null;
        _components.Rendered.Clear();
        var article = page.OwnArticle;
        if (article is not null)
        {
            var body = RenderBody(article);
            (diagnostics, fragmentLinks) = (body.Diagnostics, body.FragmentLinks);
            foreach (var link in fragmentLinks) Reads.Add(DependencyKind.Anchors, link.TargetSourcePath);
            firstParagraph = body.FirstParagraph;
            _input.FeedBodies.Offer(article, body, _scratch);
            var contents = ScriptData.List(body.Headings, static heading => new HeadingObject(heading));
            variables.SetValue("article", new ArticleObject(_input.World, article, new ArticleBody(new HtmlCharacters(body.Html), contents, body.FirstParagraph)), readOnly: true);
        }
        else
        {
            // Partials ask whether there is one, under --strict too.
            variables.SetValue("article", null, readOnly: true);
        }

        var (template, pageObject) = PageKinds.Of(_input.World, _input.Theme.Strings, page, firstParagraph);
        pageObject.StructuredData = shown => _data.Write(page, shown, _components.Rendered);
        variables.SetValue("page", pageObject, readOnly: true);
        var subject = new RenderedSubject(page.Path, article?.Details.Template?.Span);
        var outcome = _input.Theme.HasStrings ? _templates.Render(template, variables, _output, _scratch, subject) : RenderOutcome.Broken;
        if (outcome.Failure is { } failure) diagnostics = diagnostics.Add(failure);
        return new RenderedPage(outcome.IsWhole, outcome.IsWhole ? _output.Written : [], diagnostics, fragmentLinks);
    }

    /// <summary>Renders the body of an article; valid until the next call.</summary>
    public Body RenderBody(Article article)
    {
        var length = _input.Sources.Read(article.SourcePath, ref _file);
        var start = Math.Min(article.Body.Offset, length);
        return _bodies.Render(new BodySource
        {
            SourcePath = article.SourcePath,
            Markdown = Decode(_file.AsSpan(start, length - start)),
            FirstLine = article.Body.Line,
            IsArabic = LanguageField.IsArabic(article.Details.Language ?? _input.World.Site.Config.Language),
            IsDated = article.Date != DateTimeOffset.MinValue,
            IsLive = article.Type == ArticleType.Live,
            Title = article.Title,
        });
    }

    private string Decode(ReadOnlySpan<byte> utf8)
    {
        if (_text.Length < utf8.Length) _text = new char[(int)BitOperations.RoundUpToPowerOf2((uint)utf8.Length)];
        return new string(_text, 0, ArabicUtf8.Decode(utf8, _text, out _));
    }
}

/// <summary>A page's bytes with its messages.</summary>
internal readonly ref struct RenderedPage(bool isWhole, ReadOnlySpan<byte> bytes, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<FragmentLink> fragmentLinks)
{
    /// <summary>Whether the page could be made; of one that could not there are no bytes.</summary>
    public bool IsWhole { get; } = isWhole;

    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    public ImmutableArray<FragmentLink> FragmentLinks { get; } = fragmentLinks;
}
