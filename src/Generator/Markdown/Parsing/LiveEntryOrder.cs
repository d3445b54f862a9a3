using Generator.Arabic;
using Markdig.Syntax;

namespace Generator.Markdown.Parsing;

/// <summary>
/// Puts the entries of a live blog in order, newest first, wherever the desk has written them: each run of entries keeps its place in the text. Entries without a readable time stay
/// where they stand among their neighbours.
/// </summary>
internal static class LiveEntryOrder
{
    /// <summary>Sorts the <c>::: live-entry</c> containers on the document's first level.</summary>
    public static void Apply(MarkdownDocument document)
    {
        for (var start = 0; start < document.Count; start++)
        {
            var end = start;
            while (end < document.Count && document[end] is ComponentBlock { Name: "live-entry" }) end++;
            if (end - start > 1) Sort(document, start, end);
            start = end;
        }
    }

    private static void Sort(MarkdownDocument document, int start, int end)
    {
        var entries = new List<(string Time, ComponentBlock Block)>(end - start);
        for (var i = start; i < end; i++)
        {
            var block = (ComponentBlock)document[i];
            var arguments = ComponentArguments.Parse(block.Arguments).Positional;
            entries.Add((arguments.IsEmpty ? "" : Digits.ToAsciiDigits(arguments[0]).Replace(' ', 'T'), block));
        }

        // Times are written year first, so their order is that of the text.
        var sorted = entries.OrderByDescending(static entry => entry.Time, StringComparer.Ordinal).ToList();
        if (sorted.Select(static entry => entry.Block).SequenceEqual(entries.Select(static entry => entry.Block))) return;
        for (var i = end - 1; i >= start; i--) document.RemoveAt(i);
        for (var i = 0; i < sorted.Count; i++) document.Insert(start + i, sorted[i].Block);
    }
}
