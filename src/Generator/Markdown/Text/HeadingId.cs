namespace Generator.Markdown.Text;

/// <summary>The id of a heading, from its words.</summary>
internal static class HeadingId
{
    /// <summary>The slug of the text; <c>section</c> when nothing of it can stand in one.</summary>
    public static string From(string text) => Generator.Arabic.Slug.From(text) is { Length: > 0 } slug ? slug : "section";
}
