using System.Text;
using AngleSharp.Dom;
using Generator.Arabic;

namespace Generator.Markdown.RawHtml;

/// <summary>The text of one line of raw HTML across its inline elements, and where each part of it stands.</summary>
internal sealed class InlineRun
{
    private readonly StringBuilder _text = new();
    private readonly List<Part> _parts = [];
    private readonly List<IsolatedRun> _runs = [];

    public void AddText(IText text)
    {
        if (text.Data.Length == 0) return;
        _parts.Add(new(text, _text.Length, text.Data.Length));
        _text.Append(text.Data);
    }

    public void AddObject(IElement element)
    {
        _parts.Add(new(element, _text.Length, 1));
        _text.Append('\uFFFC');
    }

    public void Clear()
    {
        _text.Clear();
        _parts.Clear();
        _runs.Clear();
    }

    /// <summary>Wraps what must be isolated. From the end on, because texts are cut in two.</summary>
    public void Isolate()
    {
        if (!Bidi.Isolates(_text.ToString(), _runs)) return;
        for (var i = _runs.Count - 1; i >= 0; i--) Wrap(_runs[i]);
    }

    // Elements that a run begins or ends within stay whole: where they overlap with it, it stays bare.
    private void Wrap(IsolatedRun run)
    {
        var end = run.Start + run.Length;
        var (first, last) = (PartAt(run.Start), PartAt(end - 1));
        if (first < 0 || last < 0) return;
        var (left, right) = Siblings(_parts[first].Node, _parts[last].Node);
        if (left != _parts[first].Node && !Begins(left, first, run.Start)) return;
        if (right != _parts[last].Node && !Ends(right, last, end)) return;
        if (right is IText tail && end < _parts[last].End) tail.Split(end - _parts[last].Start);
        if (left is IText head && run.Start > _parts[first].Start)
        {
            var cut = head.Split(run.Start - _parts[first].Start);
            if (right == left) right = cut;
            left = cut;
        }

        Move(left, right, run);
    }

    private static void Move(INode left, INode right, IsolatedRun run)
    {
        var document = left.Owner!;
        var outer = document.CreateElement("bdi");
        if (run.LeftToRight) outer.SetAttribute("dir", "ltr");
        left.Parent!.InsertBefore(outer, left);
        var inner = outer;
        if (run.Overrides)
        {
            inner = document.CreateElement("bdo");
            inner.SetAttribute("dir", "ltr");
            outer.AppendChild(inner);
        }

        while (outer.NextSibling is { } next)
        {
            inner.AppendChild(next);
            if (next == right) break;
        }
    }

    private int PartAt(int offset) => _parts.FindIndex(part => offset >= part.Start && offset < part.End);

    /// <summary>The two nodes with one parent that the nodes stand in or are.</summary>
    private static (INode Left, INode Right) Siblings(INode a, INode b)
    {
        for (var left = a; left.Parent is not null; left = left.Parent)
        {
            for (var right = b; right.Parent is not null; right = right.Parent)
            {
                if (left.Parent == right.Parent) return (left, right);
            }
        }

        return (a, b);
    }

    private bool Begins(INode element, int part, int offset) => _parts[part].Start == offset && (part == 0 || !element.Contains(_parts[part - 1].Node));

    private bool Ends(INode element, int part, int offset) => _parts[part].End == offset && (part + 1 == _parts.Count || !element.Contains(_parts[part + 1].Node));

    private readonly record struct Part(INode Node, int Start, int Length)
    {
        public int End => Start + Length;
    }
}
