using Generator.Rendering.Failures;
using Generator.Rendering.Templates;

namespace Generator.Rendering;

/// <summary>Finds included templates for the engine. The parsed ones are shared already: only broken ones are asked for here.</summary>
internal sealed class TemplateLoader(TemplateSet templates) : ITemplateLoader
{
    /// <inheritdoc/>
    public string? GetPath(TemplateContext context, TemplateSpan callerSpan, string templateName) =>
        templates.Find(templateName)?.Source.Name
        ?? throw new TemplateFault(callerSpan, $"There is no template `{templateName}`", templates.Suggest(templateName));

    /// <inheritdoc/>
    public string? Load(TemplateContext context, TemplateSpan callerSpan, string templatePath) =>
        templates.Find(templatePath) is { IsBroken: false } template ? template.Scanned.Text : throw new BrokenTemplateException(callerSpan, templatePath);

    /// <inheritdoc/>
    public ValueTask<string?> LoadAsync(TemplateContext context, TemplateSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
