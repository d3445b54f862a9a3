using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Sources;

namespace Generator.Fonts;

/// <summary>A file of a font with what CSS says about it.</summary>
/// <param name="Source">Where it is read from.</param>
/// <param name="Weight">As CSS writes it: <c>700</c>, or <c>100 900</c>.</param>
internal sealed record FontFace(string Family, string Source, string Subset, string Weight, string Range);

/// <summary>One of the theme's two families: its faces and the metrics that the fallback takes over.</summary>
/// <param name="Role"><c>headline</c> or <c>text</c>.</param>
internal sealed record FontFamily(string Role, string Name, ImmutableArray<FontFace> Faces, VerticalMetrics? Metrics, string? License);

/// <summary>The fonts that a site hosts itself.</summary>
internal sealed record FontSet(ImmutableArray<FontFamily> Families, bool Swap)
{
    public static FontSet None { get; } = new([], false);

    /// <summary>The parts of fonts that are published: browsers fetch those whose letters a page has.</summary>
    private static readonly string[] Subsets = ["latin-ext", "latin", "arabic"];

    private const string Space = "U+20";

    /// <summary>Weights by role: small print and headlines; text and its bold.</summary>
    private static readonly (string Role, int[] Weights)[] Roles = [("headline", [500, 700]), ("text", [400, 700])];

    /// <summary>The subset with the letters of a site's language.</summary>
    /// <param name="direction"><c>rtl</c> or <c>ltr</c>.</param>
    public static string MainSubset(string direction) => direction == "rtl" ? "arabic" : "latin";

    /// <summary>
    /// Where the packages of a site may be, outside of the folders that every site has. Of the folder of packages only those of its fonts: there may be thousands of others.
    /// </summary>
    public static IEnumerable<string> Folders(SiteConfig config)
    {
        if (config.Fonts is not { } fonts || !SourceNames.IsSafe(fonts.Folder) || SourceNames.Folders.Contains(fonts.Folder.Split('/')[0])) return [];
        return ((FontChoice?[])[fonts.Headline, fonts.Text]).OfType<FontChoice>().SelectMany(choice => FontPackage.Places(fonts.Folder, choice.Package)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Finds and reads the packages; with nothing installed there are no fonts and a word about it.</summary>
    public static FontSet Load(SourceTree sources, SiteConfig config, ReportBuilder report)
    {
        if (config.Fonts is not { } fonts || (fonts.Headline ?? fonts.Text) is not { } first) return None;
        if (!sources.List(fonts.Folder).Any())
        {
            report.Add(FontMessages.NotInstalled(first.Span, fonts.Folder));
            return None;
        }

        var families = ImmutableArray.CreateBuilder<FontFamily>();
        foreach (var (role, weights) in Roles)
        {
            if ((role == "headline" ? fonts.Headline : fonts.Text) is { } choice && Family(sources, fonts.Folder, role, weights, choice, MainSubset(config.Direction), report) is { } family) families.Add(family);
        }

        return new FontSet(families.ToImmutable(), fonts.Swap);
    }

    private static FontFamily? Family(SourceTree sources, string folder, string role, int[] wanted, FontChoice choice, string main, ReportBuilder report)
    {
        if (FontPackage.Find(sources, folder, choice.Package) is not { } place)
        {
            report.Add(FontMessages.PackageMissing(choice.Span, choice.Package, folder));
            return null;
        }

        if (FontPackage.Read(sources, place) is not { } package)
        {
            report.Add(FontMessages.PackageUnusable(choice.Span, choice.Package, "its metadata.json is not that of fontsource 5"));
            return null;
        }

        var faces = Faces(sources, package, wanted, main).ToImmutableArray();
        if (faces.IsEmpty)
        {
            report.Add(FontMessages.PackageUnusable(choice.Span, choice.Package, "it has no WOFF2 files with Arabic or Latin letters"));
            return null;
        }

        var license = place + "/LICENSE";
        return new FontFamily(role, package.Family, faces, Woff2Metrics.Read(sources.ReadAll(faces[0].Source)), sources.Find(license) is null ? null : license);
    }

    /// <summary>
    /// The faces, those of the main subset last and with the space, which is in every subset's file: of two faces for a character the later one counts, and the face with
    /// the space gives lines their metrics (CSS Fonts 4, composite faces and "first available font"). Otherwise text moves when a font for digits comes after that for its letters.
    /// </summary>
    private static IEnumerable<FontFace> Faces(SourceTree sources, FontPackage package, int[] wanted, string main)
    {
        // The nearest weight that there is; two wishes may end at one.
        int[] weights = package.VariableWeights is { } span ? [span.Most] : [.. wanted.Select(w => package.Weights.MinBy(has => Math.Abs(has - w))).Distinct()];
        foreach (var weight in weights)
        {
            foreach (var subset in Subsets.Where(package.Ranges.ContainsKey).OrderBy(subset => subset == main))
            {
                var file = package.FileOf(subset, weight);
                if (sources.Find(file) is null) continue;
                var css = package.VariableWeights is { } variable ? FormattableString.Invariant($"{variable.Least} {variable.Most}") : weight.ToString(System.Globalization.CultureInfo.InvariantCulture);
                yield return new FontFace(package.Family, file, subset, css, subset == main ? $"{Space},{package.Ranges[subset]}" : package.Ranges[subset]);
            }
        }
    }
}
