using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Rendering.Escaping;
using Generator.Sources;

namespace Generator.Rendering.Templates;

/// <summary>All templates of a build, parsed once and shared by all threads. The site's own replace the theme's file by file.</summary>
internal sealed class TemplateSet
{
    private const string Folder = "templates/";
    private const string Theme = "theme/";

    private readonly FrozenDictionary<string, LoadedTemplate> _templates;

    private TemplateSet(FrozenDictionary<string, LoadedTemplate> templates, ImmutableArray<Diagnostic> diagnostics) => (_templates, Diagnostics) = (templates, diagnostics);

    /// <summary>What is wrong with the templates.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Names of all templates, ordinal.</summary>
    public IEnumerable<string> Names => _templates.Keys.Order(StringComparer.Ordinal);

    /// <summary>The templates, by name.</summary>
    public IEnumerable<LoadedTemplate> All => Names.Select(name => _templates[name]);

    /// <summary>The template of this name, or null. A name may leave out <c>.html</c>; <c>theme/NAME</c> is the theme's own even where the site replaces it.</summary>
    public LoadedTemplate? Find(string name) =>
        _templates.GetValueOrDefault(name) ?? _templates.GetValueOrDefault(name + ".html") ?? (name.StartsWith(Theme, StringComparison.Ordinal) ? Find(name[Theme.Length..]) : null);

    /// <summary><c>Did you mean "…"?</c> for the name of a template that is not there, or null.</summary>
    public string? Suggest(string name)
    {
        var withExtension = name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".xml", StringComparison.Ordinal);
        var known = Names.Select(known => !withExtension && known.EndsWith(".html", StringComparison.Ordinal) ? known[..^".html".Length] : known).ToList();
        return Suggestions.Question(name, known) ?? (known.Find(path => path.EndsWith("/" + name, StringComparison.Ordinal)) is { } elsewhere ? $"Did you mean \"{elsewhere}\"?" : null);
    }

    /// <summary>Gives an engine's context the parsed templates, so that no thread parses them again.</summary>
    public void Share(Dictionary<string, Template> cache)
    {
        foreach (var (name, template) in _templates)
        {
            if (!template.IsBroken) cache[name] = template.Template;
        }
    }

    /// <summary>Reads, scans and parses all templates: every error of every template at once.</summary>
    public static TemplateSet Load(SourceTree sources)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var loaded = new Dictionary<string, LoadedTemplate>(StringComparer.Ordinal);
        foreach (var source in Read(sources))
        {
            var template = LoadedTemplate.Load(source);
            diagnostics.AddRange(template.Diagnostics);
            loaded[source.Name] = template;
        }

        return new TemplateSet(loaded.ToFrozenDictionary(StringComparer.Ordinal), diagnostics.ToImmutable());
    }

    private static IEnumerable<TemplateSource> Read(SourceTree sources)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in sources.List("templates"))
        {
            var name = file.Path[Folder.Length..];
            if (IsTemplate(name)) own[name] = Encoding.UTF8.GetString(sources.ReadAll(file.Path)).TrimStart('\uFEFF');
        }

        foreach (var name in ThemeResources.Names.Where(IsTemplate))
        {
            var text = ThemeResources.ReadText(name)!;
            if (own.TryGetValue(name, out var replaced) && replaced != text) yield return new TemplateSource(Theme + name, "theme:" + name, text);
            else if (!own.ContainsKey(name)) yield return new TemplateSource(name, "theme:" + name, text);
        }

        foreach (var name in own.Keys.Order(StringComparer.Ordinal)) yield return new TemplateSource(name, Folder + name, own[name]);
    }

    private static bool IsTemplate(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".xml", StringComparison.Ordinal);
}
