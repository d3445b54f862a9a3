using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>Finds the templates that <c>include</c> asks for.</summary>
public interface ITemplateLoader
{
    /// <summary>Turns the name written in a template into the path under which the template is cached; null when there is none.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of the template at a path; null when there is none.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
