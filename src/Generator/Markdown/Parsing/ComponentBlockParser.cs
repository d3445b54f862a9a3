using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Markdown.Parsing;

/// <summary>
/// Parses <c>:::</c> containers. Unlike Markdig's own, containers nest whatever their number of colons: a closing fence belongs to the innermost open
/// container that it is long enough for.
/// </summary>
internal sealed class ComponentBlockParser : BlockParser
{
    private const int LeastColons = 3;

    /// <summary>Containers in containers beyond which a fence is text: each line of the body is offered to all that are open.</summary>
    private const int DeepestNesting = 50;

    public ComponentBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line;
        var colons = SkipColons(ref line);
        if (colons < LeastColons) return BlockState.None;
        var text = line.AsSpan();
        var leading = text.Length - text.TrimStart().Length;
        text = text.Trim();

        // A fence without a name opens nothing: it closes a container, or it is stray text.
        if (text.IsEmpty || IsTooDeep(processor.CurrentContainer)) return BlockState.None;
        var nameLength = text.IndexOfAny(' ', '\t');
        if (nameLength < 0) nameLength = text.Length;
        var nameStart = line.Start + leading;
        processor.NewBlocks.Push(new ComponentBlock(this)
        {
            Colons = colons,
            Name = text[..nameLength].ToString(),
            Arguments = text[nameLength..].Trim().ToString(),
            OpeningSpan = new(processor.Start, nameStart + text.Length - 1),
            NameSpan = new(nameStart, nameStart + nameLength - 1),
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var component = (ComponentBlock)block;
        if (processor.IsCodeIndent || processor.CurrentChar != ':') return BlockState.Continue;
        var line = processor.Line;
        var colons = SkipColons(ref line);
        if (colons < component.Colons || !line.AsSpan().Trim().IsEmpty || BelongsInside(component, colons)) return BlockState.Continue;
        component.IsFenceClosed = true;
        component.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static bool IsTooDeep(ContainerBlock? parent)
    {
        var depth = 0;
        for (; parent is not null; parent = parent.Parent)
        {
            if (parent is ComponentBlock) depth++;
        }

        return depth >= DeepestNesting;
    }

    private static int SkipColons(ref StringSlice line)
    {
        var text = line.AsSpan();
        var colons = text.Length - text.TrimStart(':').Length;
        line.Start += colons;
        return colons;
    }

    // A fence inside code is code, and an inner container takes the fence first. Whether a block is open cannot be asked: while a line is
    // tried, the parser marks all blocks as closed.
    private static bool BelongsInside(ComponentBlock component, int colons)
    {
        for (var inner = component.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is FencedCodeBlock { ClosingFencedCharCount: 0 }) return true;
            if (inner is ComponentBlock { IsFenceClosed: false } nested && nested.Colons <= colons) return true;
        }

        return false;
    }
}
