using System.Collections.Frozen;
using System.IO.Hashing;
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

    private readonly FrozenDictionary<string, string> _paths;

    private Assets(IReadOnlyList<ThemeFile> files, IDictionary<string, string> paths) =>
        (Files, _paths) = (files, paths.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The files to publish.</summary>
    public IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>Names of all assets.</summary>
    public IEnumerable<string> Names => _paths.Keys;

    /// <summary>The site path of an asset by its name (<c>style.css</c>), or null.</summary>
    public string? PathOf(string name) => _paths.GetValueOrDefault(name);

    /// <summary>Reads the theme's assets, the site's own instead of built-in ones of the same name.</summary>
    public static Assets Load(SourceTree sources)
    {
        var own = sources.List("templates/assets").Select(static f => f.Path["templates/".Length..]);
        var names = own.Concat(ThemeResources.Names).Where(static n => n.StartsWith(Folder, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var files = new List<ThemeFile>();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var bytes = sources.Find("templates/" + name) is not null ? sources.ReadAll("templates/" + name) : ThemeResources.Read(name)!;
            var path = "/" + Fingerprinted(name, bytes);
            files.Add(new ThemeFile(path, bytes));
            paths[name[Folder.Length..]] = path;
        }

        return new Assets(files, paths);
    }

    private static string Fingerprinted(string name, byte[] bytes)
    {
        var dot = name.LastIndexOf('.');
        var hash = Convert.ToHexStringLower(XxHash128.Hash(bytes))[..10];
        return dot < 0 ? $"{name}.{hash}" : $"{name[..dot]}.{hash}{name[dot..]}";
    }
}
