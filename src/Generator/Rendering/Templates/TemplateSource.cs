using Generator.Diagnostics;

namespace Generator.Rendering.Templates;

/// <summary>A template file: of the site if it has one of that name, else of the theme.</summary>
/// <param name="Name">Path below <c>templates/</c>: <c>article.html</c>, <c>components/info.html</c>.</param>
/// <param name="DisplayPath">Path for messages: <c>templates/article.html</c>, or <c>theme:article.html</c> for a built-in one.</param>
/// <param name="Text">The author's text.</param>
internal sealed record TemplateSource(string Name, string DisplayPath, string Text)
{
    /// <summary>Length of a 1-based line, without its end.</summary>
    public int LineLength(int line)
    {
        var rest = Text.AsSpan();
        for (var skipped = 1; skipped < line; skipped++)
        {
            var end = rest.IndexOf('\n');
            if (end < 0) return 0;
            rest = rest[(end + 1)..];
        }

        var length = rest.IndexOf('\n');
        return (length < 0 ? rest : rest[..length]).TrimEnd('\r').Length;
    }

    /// <summary>The place of a character of <see cref="Text"/>.</summary>
    public FileSpan PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new FileSpan(DisplayPath, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
