using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Markdown.Html;
using Generator.Markdown.Links;
using Generator.Markdown.RawHtml;
using Generator.Markdown.Text;
using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>What the writers of one body share: where they write, what they have found so far, and whom they ask. Used again from body to body.</summary>
internal sealed class BodyContext(HtmlPolicy policy, ILinkResolver links, IComponentRenderer components, BodyOptions options)
{
    /// <summary>Deeper nesting than any reader could follow; the syntax tree is walked recursively.</summary>
    private const int DeepestNesting = 100;

    private int _depth;
    private bool _depthReported;

    public HtmlPolicy Policy { get; } = policy;

    public ILinkResolver Links { get; } = links;

    public IComponentRenderer Components { get; } = components;

    public BodyOptions Options { get; } = options;

    public BodySource Source { get; private set; } = new() { SourcePath = "", Markdown = "" };

    /// <summary>Words of the body's language that the writers add.</summary>
    public BodyLabels Labels { get; private set; } = BodyLabels.Arabic;

    public HtmlBuffer Out { get; } = new();

    public SourceLines Lines { get; } = new();

    public LeafText Text { get; } = new();

    public PlainText Plain { get; } = new();

    public IdRegistry Ids { get; } = new();

    public List<Heading> Headings { get; } = [];

    public List<FragmentLink> FragmentLinks { get; } = [];

    public List<OwnFragment> OwnFragments { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public Sanitizer Sanitizer { get; } = new();

    /// <summary>The raw HTML that is being collected, or null.</summary>
    public RawRegion? Region { get; set; }

    /// <summary>Links and images of the container that is being rendered, or null.</summary>
    public ComponentContent? Component { get; set; }

    /// <summary>Levels that headings move down, because the body has headings of level 1.</summary>
    public int HeadingShift { get; set; }

    /// <summary>Text of the last heading, which names the table that follows it.</summary>
    public int Tables { get; set; }

    public string? FirstParagraph { get; set; }

    public void Reset(BodySource source)
    {
        var markdown = DirectionControls.Remove(source.Markdown, Lines.Removed);
        Source = ReferenceEquals(markdown, source.Markdown) ? source : source with { Markdown = markdown };
        Labels = source.IsArabic ? BodyLabels.Arabic : BodyLabels.English;
        Out.Clear();
        Lines.Reset(source);
        Text.Reset(this);
        Ids.Clear();
        Headings.Clear();
        FragmentLinks.Clear();
        OwnFragments.Clear();
        Diagnostics.Clear();
        Region = null;
        Component = null;
        HeadingShift = 0;
        Tables = 0;
        FirstParagraph = null;
        _depth = 0;
        _depthReported = false;
        if (Lines.Removed.Count > 0) Text.AddControls(Lines.Removed[0], Lines.Removed.Count);
    }

    public FileSpan At(SourceSpan span) => Lines.Of(span);

    /// <summary>Goes one level deeper; false, with one error a body, when that is too deep. Each success is followed by <see cref="Leave"/>.</summary>
    public bool TryEnter(MarkdownObject node)
    {
        if (_depth < DeepestNesting)
        {
            _depth++;
            return true;
        }

        if (!_depthReported) Diagnostics.Add(MarkdownMessages.NestedTooDeep(At(node.Span), DeepestNesting));
        _depthReported = true;
        return false;
    }

    public void Leave() => _depth--;
}
