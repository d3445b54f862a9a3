using Generator.Configuration;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Rendering.Strings;
using Generator.Rendering.Templates;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>The look of a site: templates, UI strings and published assets; the site's own files replace built-in ones by name.</summary>
internal sealed record Theme(TemplateSet Templates, UiStrings Strings, Assets Assets)
{
    /// <summary>Whether pages can be rendered: without any string every page would repeat that there is none.</summary>
    public bool HasStrings => Strings.Keys.Any();

    /// <summary>Reads everything and says all that is wrong with it.</summary>
    public static Theme Load(SourceTree sources, SiteConfig config, ReportBuilder report)
    {
        var templates = TemplateSet.Load(sources);
        var strings = ReadStrings(sources, config, report);
        return new Theme(report.Add(templates)!, strings, Assets.Load(sources, config, report));
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
