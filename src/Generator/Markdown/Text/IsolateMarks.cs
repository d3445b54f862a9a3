using Generator.Arabic;
using Generator.Markdown.Html;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Text;

/// <summary>
/// Where <c>bdi</c> begins and ends in the text of a block. A run inside one literal is wrapped where it stands. A run over several nodes is
/// wrapped around whole nodes where the markup allows it: <c>&lt;bdi&gt;John &lt;strong&gt;Smith&lt;/strong&gt;&lt;/bdi&gt;</c>; where elements overlap it stays bare.
/// </summary>
internal sealed class IsolateMarks
{
    private readonly List<Mark> _opens = [];
    private readonly List<Mark> _closes = [];
    private int _open;
    private int _close;
    private int _unclosed;

    /// <summary>Whether a run begins before or ends after a whole node.</summary>
    public bool HasCrossing { get; private set; }

    public void Read(BlockText text)
    {
        _opens.Clear();
        _closes.Clear();
        _open = _close = _unclosed = 0;
        HasCrossing = false;
        foreach (var run in text.Runs) Add(text, run);
    }

    /// <summary>Begins again with the same block.</summary>
    public void Rewind() => _open = _close = _unclosed = 0;

    public void Write(HtmlBuffer html, ReadOnlySpan<char> text, int start)
    {
        var written = 0;
        var end = start + text.Length;
        while (true)
        {
            var open = _open < _opens.Count && _opens[_open].Node is null && _opens[_open].Offset < end ? _opens[_open].Offset : int.MaxValue;
            var close = _close < _closes.Count && _closes[_close].Node is null && _closes[_close].Offset <= end ? _closes[_close].Offset : int.MaxValue;
            if (open == int.MaxValue && close == int.MaxValue) break;
            var at = Math.Min(open, close) - start;
            html.AppendText(text[written..at]);
            written = at;
            if (close <= open)
            {
                Close(html);
            }
            else
            {
                Open(html, _opens[_open++].Run);
            }
        }

        html.AppendText(text[written..]);
    }

    public void Before(HtmlBuffer html, Inline node)
    {
        if (_open < _opens.Count && ReferenceEquals(_opens[_open].Node, node)) Open(html, _opens[_open++].Run);
    }

    public void After(HtmlBuffer html, Inline node)
    {
        if (_close >= _closes.Count || !ReferenceEquals(_closes[_close].Node, node)) return;
        Close(html);
    }

    /// <summary>Closes what is still open, because markup after it was left out.</summary>
    public void Finish(HtmlBuffer html)
    {
        while (_unclosed > 0) Close(html);
    }

    private void Open(HtmlBuffer html, IsolatedRun run)
    {
        html.Append(run.OpeningTags);
        _unclosed++;
    }

    private void Close(HtmlBuffer html)
    {
        var run = _close < _closes.Count ? _closes[_close].Run : default;
        _close++;
        if (_unclosed == 0) return;
        html.Append(run.ClosingTags);
        _unclosed--;
    }

    private void Add(BlockText text, IsolatedRun run)
    {
        var end = run.Start + run.Length;
        var first = SegmentAt(text, run.Start);
        var last = SegmentAt(text, end - 1);
        if (first < 0 || last < 0) return;
        var (a, b) = (text.Segments[first], text.Segments[last]);
        if (first == last)
        {
            if (a.Hidden is not null) return;
            _opens.Add(new(null, run.Start, run));
            _closes.Add(new(null, end, run));
            return;
        }

        if (CommonLevel(a.Node, b.Node) is not var (left, right)) return;
        var openAtNode = !ReferenceEquals(left, a.Node) || a.Hidden is not null;
        var closeAtNode = !ReferenceEquals(right, b.Node) || b.Hidden is not null;
        if (openAtNode && !StartsAt(text, first, left, run.Start)) return;
        if (closeAtNode && !EndsAt(text, last, right, end)) return;
        _opens.Add(new(openAtNode ? left : null, run.Start, run));
        _closes.Add(new(closeAtNode ? right : null, end, run));
        HasCrossing |= openAtNode || closeAtNode;
    }

    private static int SegmentAt(BlockText text, int offset)
    {
        var (low, high) = (0, text.Segments.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var segment = text.Segments[middle];
            if (offset < segment.Start) high = middle - 1;
            else if (offset >= segment.End) low = middle + 1;
            else return middle;
        }

        return -1;
    }

    /// <summary>The two nodes with one parent that the nodes stand in or are.</summary>
    private static (Inline Left, Inline Right)? CommonLevel(Inline a, Inline b)
    {
        for (var left = a; left is not null; left = left.Parent)
        {
            for (var right = b; right is not null; right = right.Parent)
            {
                if (left.Parent is not null && ReferenceEquals(left.Parent, right.Parent)) return left == right ? null : (left, right);
            }
        }

        return null;
    }

    private static bool StartsAt(BlockText text, int segment, Inline node, int offset) =>
        text.Segments[segment].Start == offset && (segment == 0 || !IsInside(text.Segments[segment - 1].Node, node));

    private static bool EndsAt(BlockText text, int segment, Inline node, int offset) =>
        text.Segments[segment].End == offset && (segment + 1 == text.Segments.Count || !IsInside(text.Segments[segment + 1].Node, node));

    private static bool IsInside(Inline? node, Inline ancestor)
    {
        for (; node is not null; node = node.Parent)
        {
            if (ReferenceEquals(node, ancestor)) return true;
        }

        return false;
    }

    /// <param name="Node">The node before or after which it stands; null for a place inside a literal.</param>
    /// <param name="Offset">Offset in the block's text.</param>
    /// <param name="Run">What is isolated.</param>
    private readonly record struct Mark(Inline? Node, int Offset, IsolatedRun Run);
}
