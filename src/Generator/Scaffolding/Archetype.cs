using System.Text;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Sources;

namespace Generator.Scaffolding;

/// <summary>What a new article of a type begins with: a Scriban template of the site's <c>archetypes/</c>, else ours.</summary>
/// <param name="Path">Where it is, for messages.</param>
/// <param name="Text">The template.</param>
internal sealed record Archetype(string Path, string Text)
{
    /// <summary>The archetype of a type: the site's for the type, the site's for all, ours for the type, ours for all.</summary>
    public static Archetype Of(string type, SourceTree sources)
    {
        foreach (var name in (string[])[type, "default"])
        {
            var path = $"archetypes/{name}.md";
            if (sources.Find(path) is not null) return new Archetype(path, Encoding.UTF8.GetString(sources.ReadAll(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        }

        var own = BuiltInFiles.Below("archetypes").ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal);
        return new Archetype("gen:default.md", own.GetValueOrDefault(type + ".md") ?? own["default.md"]);
    }

    /// <summary>Fills in the values.</summary>
    public Checked<string> Fill(IEnumerable<KeyValuePair<string, string>> values)
    {
        var template = Template.Parse(Text, Path);
        var errors = template.Messages.Where(static message => message.Type == ParserMessageType.Error).Select(message => ScaffoldingMessages.Archetype(new FileSpan(Path, message.Span.Start.Line + 1, message.Span.Start.Column + 1), message.Message)).ToList();
        if (errors.Count > 0) return Checked.Of<string>(null, errors);
        var variables = new ScriptObject();
        foreach (var (name, value) in values) variables.SetValue(name, value, readOnly: true);
        var context = new TemplateContext();
        context.PushGlobal(variables);
        try
        {
            return Checked.Ok(template.Render(context));
        }
        catch (ScriptRuntimeException exception)
        {
            return Checked.Of<string>(null, [ScaffoldingMessages.Archetype(new FileSpan(Path, exception.Span.Start.Line + 1, exception.Span.Start.Column + 1), exception.OriginalMessage)]);
        }
    }
}
