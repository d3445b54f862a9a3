using System.Collections.Frozen;
using System.Text;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Fonts;
using Generator.Planning;
using Generator.Rendering.Templates;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>
/// The theme's published files (<c>templates/assets/</c>): each stands at an address that carries a fingerprint of its bytes, so that hosts may let browsers keep it for ever.
/// </summary>
internal sealed class Assets
{
    private const string Folder = "assets/";
    private const string FontFolder = "fonts/";
    private const string StyleSheet = "assets/style.css";

    private readonly FrozenDictionary<string, string> _paths;

    private Assets(IReadOnlyList<ThemeFile> files, IDictionary<string, string> paths, string? firstFont) =>
        (Files, _paths, FirstFont) = (files, paths.ToFrozenDictionary(StringComparer.Ordinal), firstFont);

    /// <summary>The files to publish.</summary>
    public IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>Names of all assets.</summary>
    public IEnumerable<string> Names => _paths.Keys;

    /// <summary>
    /// The site path of the one font that is fetched ahead, in the site's script: that for reading, because it is the largest and a change of it would move the most lines. Null when
    /// readers' own fonts are used.
    /// </summary>
    public string? FirstFont { get; }

    /// <summary>The site path of an asset by its name (<c>style.css</c>), or null.</summary>
    public string? PathOf(string name) => _paths.GetValueOrDefault(name);

    /// <summary>Reads the theme's assets, the site's own instead of built-in ones of the same name. The style sheet gets what <c>theme</c> and <c>fonts</c> of <c>site.yml</c> say.</summary>
    public static Assets Load(SourceTree sources, SiteConfig config, ReportBuilder report)
    {
        var files = new List<ThemeFile>();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var fonts = FontSet.Load(sources, config, report);
        var addresses = AddFonts(sources, fonts, files);
        var added = ThemeColours.Read(config.Theme, report) + FontStyles.Of(fonts, face => addresses[face.Source][(Folder.Length + 1)..]);

        var own = sources.List("templates/assets").Select(static f => f.Path["templates/".Length..]);
        var names = own.Concat(ThemeResources.Names).Where(static n => n.StartsWith(Folder, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var bytes = sources.Find("templates/" + name) is not null ? sources.ReadAll("templates/" + name) : ThemeResources.Read(name)!;
            if (name == StyleSheet) bytes = [.. bytes, .. Encoding.UTF8.GetBytes(added)];
            var path = "/" + Fingerprinted(name, bytes);
            files.Add(new ThemeFile(path, bytes));
            paths[name[Folder.Length..]] = path;
        }

        return new Assets(files, paths, First(fonts, config.Direction) is { } first ? addresses[first.Source] : null);
    }

    /// <summary>Publishes the fonts' files with their licences; gives their site paths by where they were read from.</summary>
    private static Dictionary<string, string> AddFonts(SourceTree sources, FontSet fonts, List<ThemeFile> files)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in fonts.Families.SelectMany(static family => family.Faces.Select(static face => face.Source).Append(family.License)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var name = source.EndsWith("/LICENSE", StringComparison.Ordinal) ? Path.GetFileName(Path.GetDirectoryName(source)) + "-LICENSE.txt" : Path.GetFileName(source);
            var bytes = sources.ReadAll(source);
            addresses[source] = "/" + Fingerprinted(Folder + FontFolder + name, bytes);
            files.Add(new ThemeFile(addresses[source], bytes));
        }

        return addresses;
    }

    private static FontFace? First(FontSet fonts, string direction)
    {
        var subset = FontSet.MainSubset(direction);
        if (fonts.Families.LastOrDefault() is not { } family) return null;
        // The headlines' weight of a family for headlines, the text's of one for text: each is listed from light to bold.
        var faces = family.Role == "text" ? family.Faces : [.. family.Faces.Reverse()];
        return faces.FirstOrDefault(face => face.Subset == subset) ?? faces.FirstOrDefault();
    }

    private static string Fingerprinted(string name, byte[] bytes)
    {
        var dot = name.LastIndexOf('.');
        var hash = Hash128.Of(bytes).ToHexadecimal()[..10];
        return dot < 0 ? $"{name}.{hash}" : $"{name[..dot]}.{hash}{name[dot..]}";
    }
}
