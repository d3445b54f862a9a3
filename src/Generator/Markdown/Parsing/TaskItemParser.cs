using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Generator.Markdown.Parsing;

/// <summary>The box of a task item, followed by a blank (GFM §5.3): <c>- [x](https://example.com)</c> is a link, not a done task.</summary>
internal sealed class TaskItemParser : TaskListInlineParser
{
    private const int BoxLength = 3;

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.PeekCharExtra(BoxLength).IsSpaceOrTab() && base.Match(processor, ref slice);
}
