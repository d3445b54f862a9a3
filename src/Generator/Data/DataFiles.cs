using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Data;

/// <summary>Reads <c>data/</c> for templates: <c>data/teams.yml</c> is <c>site.data.teams</c>.</summary>
internal static class DataFiles
{
    private const string Folder = "data/";

    /// <summary>Every YAML, JSON and CSV file by its name without folder and extension; dots and blanks in names become underscores.</summary>
    public static IReadOnlyDictionary<string, DataNode> Read(SourceTree sources, ReportBuilder report)
    {
        var result = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        foreach (var file in sources.List("data"))
        {
            if (Path.GetExtension(file.Path) is not (".yml" or ".yaml" or ".json" or ".csv")) continue;
            var name = Path.ChangeExtension(file.Path[Folder.Length..], null).Replace('/', '_').Replace('-', '_').Replace('.', '_').Replace(' ', '_');
            if (report.Add(DataReader.Read(file.Path, sources.ReadAll(file.Path))) is { } data) result[name] = data;
        }

        return result;
    }
}
