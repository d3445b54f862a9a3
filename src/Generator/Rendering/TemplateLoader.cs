using Generator.Rendering.Templates;

namespace Generator.Rendering;

/// <summary>Gives the engine the scanned text of included templates.</summary>
internal sealed class TemplateLoader(TemplateSet templates) : ITemplateLoader
{
    /// <inheritdoc/>
    public string? GetPath(TemplateContext context, TemplateSpan callerSpan, string templateName) =>
        templates.Find(templateName)?.Source.Name ?? throw new ScriptRuntimeException(callerSpan, $"There is no template `{templateName}`");

    /// <inheritdoc/>
    public string? Load(TemplateContext context, TemplateSpan callerSpan, string templatePath) => templates.Find(templatePath)?.Scanned.Text;

    /// <inheritdoc/>
    public ValueTask<string?> LoadAsync(TemplateContext context, TemplateSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
