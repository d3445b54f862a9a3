using System.Collections.Immutable;
using System.Text;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Front matter as data.</summary>
/// <param name="BrokenKeys">Keys whose values could not be read; each has its error already.</param>
internal readonly record struct FrontMatter(DataMapping Mapping, ImmutableArray<string> BrokenKeys);

/// <summary>
/// Reads front matter in up to three ways: plain blocks from their bytes, all others as YAML, and what is not YAML entry by entry, so that one
/// broken value does not hide the others and values that can only mean text are read as text.
/// </summary>
internal static class FrontMatterReader
{
    private static readonly string[] BeyondRepair = ["yaml-alias-limit", "data-too-deep"];

    /// <summary>The block's data; null, with an error, when nothing of it can be read.</summary>
    public static FrontMatter? Read(string path, ReadOnlySpan<byte> block, int firstLine, ICollection<Diagnostic> report)
    {
        if (PlainFrontMatter.TryRead(block, firstLine) is { } plain) return new FrontMatter(plain, []);

        var text = Encoding.UTF8.GetString(block);
        var messages = new List<Diagnostic>();
        var root = YamlReader.Read(path, text, firstLine, messages);
        if (root is DataMapping or DataScalar { IsNull: true })
        {
            foreach (var message in messages) report.Add(message);
            return new FrontMatter(root as DataMapping ?? new DataMapping([], firstLine, 1), []);
        }

        if (messages.Any(static m => BeyondRepair.Contains(m.Code)))
        {
            foreach (var message in messages) report.Add(message);
            return null;
        }

        if (root is DataSequence list)
        {
            report.Add(ContentMessages.FrontMatterList(new FileSpan(path, list.Line, list.Column)));
            return null;
        }

        return new FrontMatterEntries(path, SourceText.WithoutHiddenBreaks(path, text, firstLine, report), firstLine, report).Read();
    }
}
