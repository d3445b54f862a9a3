using System.Collections.Immutable;
using Generator.Data;
using Generator.Sources;

namespace Generator.Fonts;

/// <summary>A fontsource package on disk: what it is called, what it holds, and where its files are.</summary>
/// <param name="Id">Name in its file names: <c>noto-naskh-arabic</c>.</param>
/// <param name="Family">Name for CSS.</param>
/// <param name="Weights">The weights that it has.</param>
/// <param name="VariableWeights">Least and most weight of a variable font, or null.</param>
/// <param name="Ranges">Unicode ranges by subset, as CSS writes them.</param>
internal sealed record FontPackage(string Folder, string Id, string Family, ImmutableArray<int> Weights, (int Least, int Most)? VariableWeights, ImmutableDictionary<string, string> Ranges)
{
    /// <summary>Where a package may be below <paramref name="modules"/>; a bare name is looked for among variable fonts too.</summary>
    public static IEnumerable<string> Places(string modules, string name)
    {
        string[] places = name.Contains('/', StringComparison.Ordinal) ? [name] : ["@fontsource/" + name, "@fontsource-variable/" + name];
        return places.Select(place => $"{modules}/{place}");
    }

    /// <summary>The package's folder below <paramref name="modules"/>; a bare name is looked for among variable fonts first, because one file holds all weights there.</summary>
    public static string? Find(SourceTree sources, string modules, string name) => Places(modules, name).FirstOrDefault(folder => sources.Find(folder + "/metadata.json") is not null);

    /// <summary>Reads the package's own description; null when it is not that of a fontsource package.</summary>
    public static FontPackage? Read(SourceTree sources, string folder)
    {
        if (Mapping(sources, folder + "/metadata.json") is not { } metadata || Mapping(sources, folder + "/unicode.json") is not { } unicode) return null;
        if (Text(metadata["id"]) is not { } id || Text(metadata["family"]) is not { } family) return null;
        if (!IsPlain(id) || !family.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-')) return null;
        var weights = metadata["weights"] is DataSequence list ? list.Items.Select(Number).OfType<int>().Order().ToImmutableArray() : [];
        var ranges = unicode.Entries
            .Where(static entry => IsPlain(entry.Key.Text) && Text(entry.Value) is { } range && range.All(static c => char.IsAsciiHexDigit(c) || c is 'U' or '+' or '-' or ',' or ' ' or '?'))
            .ToImmutableDictionary(static entry => entry.Key.Text, static entry => Text(entry.Value)!, StringComparer.Ordinal);
        // Packages of fixed weights describe the axes of their variable siblings too.
        var variable = folder.Contains("/@fontsource-variable/", StringComparison.Ordinal) ? Variable(metadata) : null;
        return weights.IsEmpty || ranges.IsEmpty ? null : new FontPackage(folder, id, family, weights, variable, ranges);
    }

    /// <summary>The file of a subset in a weight.</summary>
    public string FileOf(string subset, int weight) => $"{Folder}/files/{Id}-{subset}-{(VariableWeights is null ? weight : "wght")}-normal.woff2";

    private static (int Least, int Most)? Variable(DataMapping metadata) =>
        metadata["variable"] is DataMapping axes && axes["wght"] is DataMapping weight && Number(weight["min"]) is { } least && Number(weight["max"]) is { } most ? (least, most) : null;

    private static DataMapping? Mapping(SourceTree sources, string path) =>
        sources.Find(path) is null ? null : DataReader.Read(path, sources.ReadAll(path)).Value as DataMapping;

    private static string? Text(DataNode? node) => (node as DataScalar)?.Text;

    private static int? Number(DataNode? node) => int.TryParse(Text(node), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsPlain(string text) => text.Length > 0 && text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
