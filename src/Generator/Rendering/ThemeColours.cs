using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Rendering;

/// <summary><c>theme.colors</c> and <c>theme.scheme</c> of <c>site.yml</c> as custom properties of the style sheet, with a check that text can be read.</summary>
internal static class ThemeColours
{
    private const double LeastContrast = 4.5;

    /// <summary>The colours that a site may choose, with the theme's own in light and dark; those in <see cref="OnPaper"/> carry text on the paper.</summary>
    private static readonly ImmutableArray<(string Name, string Light, string Dark)> Known =
    [
        ("paper", "#fffdf9", "#12171c"), ("sheet", "#f6f1e7", "#1b2229"), ("ink", "#14202c", "#ece7dc"), ("ink-soft", "#4c5762", "#b4bbc0"),
        ("rule", "#d9d2c3", "#39444d"), ("accent", "#0b5753", "#79cdc4"), ("alert", "#a5281b", "#ffa190"), ("pennant", "#e4674f", "#e4674f"), ("night", "#14202c", "#0b0f13"),
    ];

    private static readonly string[] OnPaper = ["ink", "ink-soft", "accent", "alert"];

    /// <summary>The rules, in the layer that the style sheet keeps for them; empty when the site chooses nothing.</summary>
    public static string Read(DataMapping? theme, ReportBuilder report)
    {
        var css = new StringBuilder();
        if (theme?["scheme"] is DataScalar { Text: "light" or "dark" } scheme) css.Append(CultureInfo.InvariantCulture, $"color-scheme:{scheme.Text};");
        if (theme?["colors"] is DataMapping colours) AppendColours(css, colours, report);
        return css.Length == 0 ? "" : $"@layer theme{{:root{{{css}}}}}\n";
    }

    private static void AppendColours(StringBuilder css, DataMapping colours, ReportBuilder report)
    {
        var chosen = Known.ToDictionary(static c => c.Name, static c => (c.Light, c.Dark), StringComparer.Ordinal);
        var read = new List<(string Name, FileSpan Span)>();
        foreach (var entry in colours.Entries)
        {
            var (name, span) = (entry.Key.Text, new FileSpan("site.yml", entry.Value.Line, entry.Value.Column));
            if (!chosen.ContainsKey(name)) report.Add(FontMessages.UnknownColour(span, name, Known.Select(static c => c.Name)));
            else if (Pair(entry.Value) is not { } pair) report.Add(FontMessages.BadColour(span, name, entry.Value is DataScalar { Text: var text } ? text : "this"));
            else
            {
                chosen[name] = pair;
                read.Add((name, span));
            }
        }

        foreach (var (name, span) in read)
        {
            var (light, dark) = chosen[name];
            css.Append(CultureInfo.InvariantCulture, $"--{name}:light-dark({light},{dark});");
            if (name == "accent") css.Append(CultureInfo.InvariantCulture, $"--on-accent:light-dark({Contrast.TextOn(light)},{Contrast.TextOn(dark)});");
            if (name == "alert") css.Append(CultureInfo.InvariantCulture, $"--alert-bar:{light};--on-alert-bar:{Contrast.TextOn(light)};");
            if (!OnPaper.Contains(name)) continue;
            Check(report, span, name, "light", Contrast.Between(light, chosen["paper"].Light));
            Check(report, span, name, "dark", Contrast.Between(dark, chosen["paper"].Dark));
        }
    }

    private static void Check(ReportBuilder report, FileSpan span, string name, string scheme, double ratio)
    {
        if (ratio < LeastContrast) report.Add(FontMessages.WeakContrast(span, name, scheme, ratio));
    }

    private static (string Light, string Dark)? Pair(DataNode value) => value switch
    {
        DataScalar { Text: var text } when Contrast.IsColour(text) => (text, text),
        DataMapping pair when pair["light"] is DataScalar { Text: var light } && pair["dark"] is DataScalar { Text: var dark } && Contrast.IsColour(light) && Contrast.IsColour(dark) => (light, dark),
        _ => null,
    };
}
