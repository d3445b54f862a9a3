using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>Reads a data file by its extension.</summary>
internal static class DataReader
{
    /// <summary>Whether files of this name are data.</summary>
    public static bool Reads(string path) => Extension(path) is ".yml" or ".yaml" or ".json" or ".csv";

    /// <summary>The file's value: for CSV a list of mappings by the names in the first row.</summary>
    public static Checked<DataNode> Read(string path, ReadOnlySpan<byte> bytes)
    {
        var report = new List<Diagnostic>();
        if (!Reads(path))
        {
            report.Add(DataMessages.UnknownFormat(path));
            return Checked.Of<DataNode>(null, report);
        }

        if (SourceText.Decode(path, bytes, report) is not { } text) return Checked.Of<DataNode>(null, report);
        var node = Extension(path) switch
        {
            ".csv" => CsvReader.Read(path, text, report),
            ".json" => JsonReader.Read(path, text, report),
            _ => YamlReader.Read(path, text, 1, report),
        };
        return Checked.Of(node, report);
    }

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();
}
