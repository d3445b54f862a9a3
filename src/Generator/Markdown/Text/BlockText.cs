using System.Text;
using Generator.Arabic;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Text;

/// <summary>
/// The text of one leaf block across its inline markup, cleaned, with Arabic quotation marks and with the runs that must be isolated. Quotation marks
/// pair and directions mix without regard to emphasis and links, hence the whole block. Code, addresses and images stand as U+FFFC.
/// </summary>
internal sealed class BlockText
{
    private const int DeepestNesting = 100;
    private const char Object = '\uFFFC';

    private readonly List<TextSegment> _segments = [];
    private readonly List<IsolatedRun> _runs = [];
    private readonly List<int> _escaped = [];
    private readonly List<LintFinding> _findings = [];
    private char[] _chars = new char[4096];
    private int _length;
    private bool _isClean;
    private bool _isArabic;

    public IReadOnlyList<TextSegment> Segments => _segments;

    /// <summary>What must be isolated, in order; offsets into the text.</summary>
    public IReadOnlyList<IsolatedRun> Runs => _runs;

    /// <summary>Doubtful spellings, in order, when they were asked for; offsets into the text.</summary>
    public IReadOnlyList<LintFinding> Findings => _findings;

    /// <summary>Number of texts from which control characters were dropped.</summary>
    public int Controls { get; private set; }

    /// <summary>Offset in the Markdown of the first control character; -1 when there is none.</summary>
    public int FirstControl { get; private set; }

    public ReadOnlySpan<char> this[TextSegment segment] => _chars.AsSpan(segment.Start, segment.Length);

    /// <param name="block">The block.</param>
    /// <param name="isArabic">Whether Arabic typography and isolation apply.</param>
    /// <param name="isClean">Whether the whole body is known to be clean, entities apart.</param>
    /// <param name="lint">Whether to look for doubtful spellings.</param>
    public void Read(LeafBlock block, bool isArabic, bool isClean = false, LintScope lint = LintScope.None)
    {
        _isClean = isClean;
        _isArabic = isArabic;
        _escaped.Clear();
        _segments.Clear();
        _runs.Clear();
        _findings.Clear();
        _length = 0;
        FirstControl = -1;
        Controls = 0;
        if (block.Inline is null) return;
        Append(block.Inline, 0);
        if (!isArabic) return;
        var text = _chars.AsSpan(0, _length);
        if (lint != LintScope.None) ArabicLint.Check(text, _findings);
        if (lint == LintScope.Undated) ArabicLint.RelativeDays(text, _findings);
        if (ConvertQuotes()) RemoveBlanksInQuotes();
        Bidi.Isolates(_chars.AsSpan(0, _length), _runs);
    }

    /// <summary>A part of the text.</summary>
    public ReadOnlySpan<char> Slice(int start, int length) => _chars.AsSpan(start, length);

    /// <summary>Where a place of the text stands in the Markdown: exact inside text that was not cleaned, else where its node begins.</summary>
    public int SourceOffset(int offset)
    {
        foreach (var segment in _segments)
        {
            if (offset >= segment.End) continue;
            var isExact = segment.Node is LiteralInline literal && literal.Content.Length == segment.Length;
            return segment.Node.Span.Start + (isExact ? Math.Max(0, offset - segment.Start) : 0);
        }

        return 0;
    }

    /// <summary>The text as a reader sees it, on one line.</summary>
    public string Plain()
    {
        var text = new StringBuilder(_length);
        var end = 0;
        foreach (var segment in _segments)
        {
            text.Append(_chars, end, segment.Start - end);
            if (segment.Hidden is null) text.Append(this[segment]);
            else text.Append(segment.Hidden);
            end = segment.End;
        }

        return DisplayForm.OneLine(text.Append(_chars, end, _length - end).ToString());
    }

    private void Append(ContainerInline container, int depth)
    {
        if (depth > DeepestNesting) return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AppendText(literal, literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    AppendText(entity, entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    AppendChar('\n');
                    break;
                case CodeInline code:
                    AppendObject(code, code.Content);
                    break;
                case AutolinkInline link:
                    AppendObject(link, link.Url);
                    break;
                case LinkInline { IsImage: true } image:
                    AppendObject(image, "");
                    break;
                case LinkInline link when IsIsolated(link):
                    AppendObject(link, new PlainText().Of(link));
                    break;
                case FootnoteLink or HtmlInline:
                    break;
                case DelimiterInline delimiter:
                    AppendRaw(delimiter.ToLiteral());
                    Append(delimiter, depth + 1);
                    break;
                case ContainerInline inner:
                    Append(inner, depth + 1);
                    break;
            }
        }
    }

    /// <summary>Whether a link's content is isolated as a whole: addresses and telephone numbers.</summary>
    public static bool IsIsolated(LinkInline link) => link.IsAutoLink || (link.Url is { } url && url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase));

    private void AppendText(Inline node, ReadOnlySpan<char> text)
    {
        var start = _length;
        if (!(_isClean && node is LiteralInline) && CleanText.MayNeedCleaning(text))
        {
            var original = text;
            text = DisplayText.Clean(text.ToString(), out var removedControls);
            if (removedControls)
            {
                Controls++;
                if (FirstControl < 0) FirstControl = node.Span.Start + Math.Max(0, CleanText.IndexOfControl(original));
            }
        }

        if (_isArabic && Typography.Changes(text)) text = Typography.Apply(text.ToString());
        AppendRaw(text);
        if (node is LiteralInline { IsFirstCharacterEscaped: true } && _length > start && Quotes.IsConvertible(_chars[start])) _escaped.Add(start);
        _segments.Add(new(node, start, _length - start, null));
    }

    // An author who escapes a quotation mark wants that very mark.
    private bool ConvertQuotes()
    {
        var text = _chars.AsSpan(0, _length);
        if (!Quotes.MayConvert(text)) return false;
        Span<char> marks = _escaped.Count <= 64 ? stackalloc char[_escaped.Count] : new char[_escaped.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = text[_escaped[i]];
            text[_escaped[i]] = Object;
        }

        var block = text.ToString();
        var converted = Quotes.Convert(block);
        if (!ReferenceEquals(converted, block)) converted.CopyTo(text);
        for (var i = 0; i < marks.Length; i++) text[_escaped[i]] = marks[i];
        return !ReferenceEquals(converted, block);
    }

    /// <summary>" نعم " was clean until its marks became « ».</summary>
    private void RemoveBlanksInQuotes()
    {
        for (var i = _length - 2; i > 0; i--)
        {
            if (_chars[i] == ' ' && (_chars[i - 1] is '«' or '‹' || _chars[i + 1] is '»' or '›')) RemoveAt(i);
        }
    }

    private void RemoveAt(int place)
    {
        var index = _segments.FindIndex(segment => place >= segment.Start && place < segment.End);
        if (index < 0) return;
        _chars.AsSpan((place + 1)..(_length--)).CopyTo(_chars.AsSpan(place));
        _segments[index] = _segments[index] with { Length = _segments[index].Length - 1 };
        for (var i = index + 1; i < _segments.Count; i++) _segments[i] = _segments[i] with { Start = _segments[i].Start - 1 };
        for (var i = 0; i < _findings.Count; i++)
        {
            if (_findings[i].Offset > place) _findings[i] = _findings[i] with { Offset = _findings[i].Offset - 1 };
        }
    }

    private void AppendObject(Inline node, string hidden)
    {
        _segments.Add(new(node, _length, 1, hidden));
        AppendChar(Object);
    }

    private void AppendChar(char c) => AppendRaw([c]);

    private void AppendRaw(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + text.Length));
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }
}
