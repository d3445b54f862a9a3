namespace Generator.Rendering.Templates;

/// <summary>A template file: of the site if it has one of that name, else of the theme.</summary>
/// <param name="Name">Path below <c>templates/</c>: <c>article.html</c>, <c>components/info.html</c>.</param>
/// <param name="DisplayPath">Path for messages: <c>templates/article.html</c>, or <c>theme:article.html</c> for a built-in one.</param>
/// <param name="Text">The author's text.</param>
internal sealed record TemplateSource(string Name, string DisplayPath, string Text);
