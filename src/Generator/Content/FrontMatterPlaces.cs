using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>Where the keys of an article stand, for messages that concern the whole of it.</summary>
internal readonly record struct FrontMatterPlaces(string Path, DataMapping Mapping)
{
    /// <summary>The place of a key; the file when the key is not there.</summary>
    public FileSpan OfKey(string name)
    {
        foreach (var entry in Mapping.Entries)
        {
            if (string.Equals(entry.Key.Text, name, StringComparison.OrdinalIgnoreCase)) return new FileSpan(Path, entry.Key.Line, entry.Key.Column, entry.Key.Length);
        }

        return new FileSpan(Path);
    }
}
