using Generator.Diagnostics;
using Generator.Markdown;

namespace Generator.Rendering;

/// <summary>Checks links to headings of other articles. They are rare: only the articles that such links name are rendered once more for their ids.</summary>
internal static class FragmentCheck
{
    /// <summary>An error for each link whose target has no such id.</summary>
    public static IEnumerable<Diagnostic> Check(RenderingInput input, IReadOnlyList<FragmentLink> links)
    {
        if (links.Count == 0) yield break;
        var renderer = new PageRenderer(input);
        foreach (var group in links.GroupBy(static link => link.TargetSourcePath, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            if (input.World.FindSource(group.Key) is not { } article) continue;
            var ids = renderer.RenderBody(article).Ids;
            foreach (var link in group)
            {
                if (!ids.Contains(link.Fragment)) yield return RenderingMessages.FragmentMissing(link.Span, link.Fragment, group.Key, ids);
            }
        }
    }
}
