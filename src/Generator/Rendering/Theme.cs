using Generator.Configuration;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Outputs.Hosting;
using Generator.Rendering.Strings;
using Generator.Rendering.Templates;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>The look of a site: templates, UI strings and published assets; the site's own files replace built-in ones by name.</summary>
/// <param name="Policy">The Content-Security-Policy that the theme's inline scripts and styles need; null when the site has none.</param>
internal sealed record Theme(TemplateSet Templates, UiStrings Strings, Assets Assets, ContentSecurityPolicy? Policy)
{
    /// <summary>Whether pages can be rendered: without any string every page would repeat that there is none.</summary>
    public bool HasStrings => Strings.Keys.Any();

    /// <summary>Reads everything and says all that is wrong with it.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="config">Its settings.</param>
    /// <param name="report">Receives the messages.</param>
    /// <param name="loaded">The templates, where they are being loaded already; null to load them.</param>
    public static Theme Load(SourceTree sources, SiteConfig config, ReportBuilder report, Background<TemplateSet>? loaded = null)
    {
        var templates = loaded is null ? TemplateSet.Load(sources) : loaded.Result();
        var strings = ReadStrings(sources, config, report);
        report.Add(templates.Diagnostics);
        return new Theme(templates, strings, Assets.Load(sources, config, report), config.Outputs.Csp ? PolicyOf(config, templates, report) : null);
    }

    private static ContentSecurityPolicy PolicyOf(SiteConfig config, TemplateSet templates, ReportBuilder report)
    {
        var inline = new List<InlineCode>();
        foreach (var template in templates.All.Where(static template => !template.IsBroken))
        {
            foreach (var code in InlineCode.Find(template.Source.Text))
            {
                inline.Add(code);
                if (code.HasValues) report.Add(RenderingMessages.InlineWithValues(template.Source.PlaceOf(code.Offset), code.IsScript));
            }
        }

        return new ContentSecurityPolicy(config, inline);
    }

    private static UiStrings ReadStrings(SourceTree sources, SiteConfig config, ReportBuilder report)
    {
        var language = config.Language.Split('-')[0];
        var path = $"templates/strings/{language}.yml";
        var bytes = sources.Find(path) is not null ? sources.ReadAll(path) : ThemeResources.Read($"strings/{language}.yml");
        if (bytes is null)
        {
            report.Add(RenderingMessages.StringsMissing(language));
            return new UiStrings(language, []);
        }

        var theme = report.Add(DataReader.Read(path, bytes)) as DataMapping;
        return report.Add(UiStringsReader.Read(language, theme ?? new DataMapping([], 1, 1), path, config.Strings))!;
    }
}
