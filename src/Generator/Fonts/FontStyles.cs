using System.Globalization;
using System.Text;

namespace Generator.Fonts;

/// <summary>The style rules that make a theme use self-hosted fonts.</summary>
internal static class FontStyles
{
    /// <summary>Fonts that readers' machines have for Arabic and Latin, in the order in which one is looked for.</summary>
    private static readonly string[] LocalHeadlines = ["SF Arabic", "Segoe UI", "Noto Sans Arabic", "Geeza Pro", "Tahoma"];

    private static readonly string[] LocalTexts = ["Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", "Tahoma"];

    /// <summary>
    /// A <c>@font-face</c> for each file and the two custom properties of the theme. Faces are <c>optional</c>: a font that comes late waits for the next
    /// page, so that no line moves under a reader's eyes (CSS Fonts 4 §4.9). Those that swap have a fallback with the family's own line metrics.
    /// </summary>
    /// <param name="fonts">The fonts.</param>
    /// <param name="addressOf">Address of a face's file, relative to the style sheet.</param>
    public static string Of(FontSet fonts, Func<FontFace, string> addressOf)
    {
        var css = new StringBuilder();
        foreach (var family in fonts.Families)
        {
            foreach (var face in family.Faces)
            {
                css.Append(CultureInfo.InvariantCulture, $"@font-face{{font-family:\"{face.Family}\";font-weight:{face.Weight};font-style:normal;font-display:{(fonts.Swap ? "swap" : "optional")};");
                css.Append(CultureInfo.InvariantCulture, $"src:url(\"{addressOf(face)}\") format(\"woff2\");unicode-range:{face.Range}}}\n");
            }

            if (fonts.Swap) AppendFallback(css, family);
        }

        if (fonts.Families.IsEmpty) return "";
        css.Append("@layer theme{:root{");
        foreach (var family in fonts.Families)
        {
            string[] names = [family.Name, .. fonts.Swap ? [FallbackOf(family)] : (string[])[], .. LocalOf(family)];
            var list = names.Select(static name => $"\"{name}\"");
            css.Append(CultureInfo.InvariantCulture, $"--{family.Role}-family:{string.Join(',', list)},{(family.Role == "text" ? "serif" : "sans-serif")};");
        }

        return css.Append("}}\n").ToString();
    }

    private static string FallbackOf(FontFamily family) => family.Name + " Fallback";

    private static string[] LocalOf(FontFamily family) => family.Role == "text" ? LocalTexts : LocalHeadlines;

    /// <summary>
    /// The reader's own font with the line metrics of the family, so that a swap moves no baseline; in two weights, because without a bold face of its own bold text would look
    /// like the rest. Only where fonts swap: Chromium finds local faces late, and the change from a font's own metrics to these would move lines by itself.
    /// </summary>
    private static void AppendFallback(StringBuilder css, FontFamily family)
    {
        foreach (var (weights, suffix) in ((string, string)[])[("100 500", ""), ("600 900", " Bold")])
        {
            var sources = string.Join(',', LocalOf(family).Select(name => $"local(\"{name}{suffix}\")"));
            css.Append(CultureInfo.InvariantCulture, $"@font-face{{font-family:\"{FallbackOf(family)}\";font-weight:{weights};src:{sources}");
            if (family.Metrics is { } metrics) css.Append(CultureInfo.InvariantCulture, $";ascent-override:{metrics.Ascent:0.#%};descent-override:{metrics.Descent:0.#%};line-gap-override:{metrics.LineGap:0.#%}");
            css.Append("}\n");
        }
    }
}
