using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
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
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in sources.List("data"))
        {
            if (Path.GetExtension(file.Path) is not (".yml" or ".yaml" or ".json" or ".csv"))
            {
                // Notes beside the data are nobody's mistake.
                if (Path.GetExtension(file.Path) is not (".md" or ".txt")) report.Add(DataMessages.UnknownFormat(file.Path));
                continue;
            }

            var name = Path.ChangeExtension(file.Path[Folder.Length..], null).Replace('/', '_').Replace('-', '_').Replace('.', '_').Replace(' ', '_');
            if (paths.TryGetValue(name, out var first)) report.Add(DataMessages.NameTwice(file.Path, name, first));
            else if (report.Add(Read(sources, paths[name] = file.Path)) is { } data) result[name] = data;
        }

        return result;
    }

    private static Checked<DataNode> Read(SourceTree sources, string path)
    {
        try
        {
            return DataReader.Read(path, sources.ReadAll(path));
        }
        catch (IOException exception)
        {
            return Checked.Of<DataNode>(null, [DataMessages.Unreadable(path, exception.Message)]);
        }
    }
}
