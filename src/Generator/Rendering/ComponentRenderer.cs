using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Rendering.Failures;
using Generator.Rendering.Templates;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>Renders <c>::: name</c> containers of Markdown through <c>templates/components/name.html</c>. One for each thread.</summary>
internal sealed class ComponentRenderer(TemplateSet templates, TemplateRenderer renderer, World world) : IComponentRenderer
{
    private const string Folder = "components/";

    private readonly Utf8Output _output = new();
    private readonly Utf8Output _scratch = new();

    /// <summary>What has been rendered since the list was last cleared, in the order of the text.</summary>
    public List<ComponentCall> Rendered { get; } = [];

    /// <inheritdoc/>
    public IEnumerable<string> Names =>
        templates.Names.Where(static n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(static n => Path.ChangeExtension(n[Folder.Length..], null));

    /// <inheritdoc/>
    public bool Has(string name) => templates.Find(Folder + name) is not null;

    /// <inheritdoc/>
    public string? Render(ComponentCall call, Action<Diagnostic> report)
    {
        var variables = new ScriptObject();
        variables.SetValue("body", HtmlValue.Of(call.BodyHtml), readOnly: true);
        variables.SetValue("args", ScriptData.List(call.Positional), readOnly: true);
        variables.SetValue("options", Options(call), readOnly: true);
        variables.SetValue("links", ScriptData.List(call.Links, Link), readOnly: true);
        variables.SetValue("images", ScriptData.List(call.Images, Image), readOnly: true);
        var outcome = renderer.Render(Folder + call.Name, variables, _output, _scratch, new RenderedSubject($"::: {call.Name} in {call.Span}", call.Span, IsComponent: true));
        if (outcome.Failure is { } failure) report(failure);
        Rendered.Add(call);
        return outcome.IsWhole ? System.Text.Encoding.UTF8.GetString(_output.Written) : null;
    }

    private static ScriptObject Options(ComponentCall call)
    {
        var options = new ScriptObject();
        foreach (var (key, value) in call.Named) options.SetValue(key.Replace('-', '_'), value, readOnly: true);
        options.IsReadOnly = true;
        return options;
    }

    private object Link(ComponentLink link)
    {
        var article = link.SourcePath is { } path ? world.FindArticle(path) : null;
        return article is null ? new LinkObject(link.Text, link.Href) : world.Card(article);
    }

    private static ImageObject Image(ComponentImage image) =>
        new(image.Href, image.Href, image.Alt, image.Caption, null, image.Width, image.Height);
}
