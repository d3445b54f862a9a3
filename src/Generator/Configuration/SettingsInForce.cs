using System.Collections.Immutable;
using System.Globalization;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Configuration;

/// <summary>Every setting with its value and where that comes from, for <c>gen config</c>.</summary>
internal static class SettingsInForce
{
    private static readonly string[] ByCountry = ["months", "digits", "clock"];

    /// <summary>The settings in the order of the documentation; null when there is no <c>site.yml</c> that can be read.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="commandLine">Values that the command line sets, by key.</param>
    public static Checked<IReadOnlyList<Setting>> Read(SourceTree sources, IReadOnlyDictionary<string, string> commandLine)
    {
        var document = SiteConfigReader.ReadDocument(sources);
        var config = SiteConfigReader.Read(document, commandLine.GetValueOrDefault("url"));
        if (config.Value is null || document.Value is not { } mapping) return Checked.Of<IReadOnlyList<Setting>>(null, config.Diagnostics);
        var settings = new List<Setting>();
        foreach (var field in SiteFields.Table.Facts) Add(settings, "", field, mapping, config.Value, commandLine);
        return Checked.Of<IReadOnlyList<Setting>>(settings, config.Diagnostics);
    }

    private static void Add(List<Setting> settings, string prefix, FieldFacts field, DataMapping? owner, SiteConfig config, IReadOnlyDictionary<string, string> commandLine)
    {
        var name = prefix + field.Name;
        var entry = owner?.Entries.FirstOrDefault(e => e.Key.Text == field.Name);
        if (commandLine.TryGetValue(name, out var given)) settings.Add(new Setting(name, given, $"--{name}"));
        else if (!field.Keys.IsEmpty && field.Shape.StartsWith("mapping", StringComparison.Ordinal))
        {
            foreach (var key in field.Keys) Add(settings, name + ".", key, entry?.Value as DataMapping, config, commandLine);
        }
        else if (entry is not null) settings.Add(new Setting(name, Text(entry.Value), new FileSpan(SiteConfigReader.FileName, entry.Key.Line).ToString()));
        else if (config.EditionCountry is { } country && ByCountry.Contains(name)) settings.Add(new Setting(name, OfCountry(name, config), $"edition_country: {country}"));
        else settings.Add(new Setting(name, field.Default ?? "", "default"));
    }

    private static string OfCountry(string name, SiteConfig config) => name switch
    {
        "months" => config.Months.ToString().ToLowerInvariant(),
        "digits" => config.Digits.ToString().ToLowerInvariant(),
        _ => config.Clock.ToString(CultureInfo.InvariantCulture),
    };

    private static string Text(DataNode node) => node switch
    {
        DataScalar scalar => scalar.Text,
        DataSequence list => list.Items.All(static item => item is DataScalar) ? string.Join(", ", list.Items.OfType<DataScalar>().Select(static item => item.Text)) : Count(list.Items.Length, "item"),
        DataMapping mapping => Count(mapping.Entries.Length, "key"),
        _ => "",
    };

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"({count} {noun}{(count == 1 ? "" : "s")})");
}

/// <summary>A setting in force.</summary>
/// <param name="Name">Its key, with those of the mappings around it: <c>feeds.count</c>.</param>
/// <param name="Value">As an author would write it; empty when there is none.</param>
/// <param name="Source"><c>default</c>, <c>site.yml:12</c>, <c>--url</c>, or the setting that decides it.</param>
internal sealed record Setting(string Name, string Value, string Source);
