using System.Text.RegularExpressions;

namespace Generator.Cli.Tests.Documentation;

/// <summary>Links between documents lead to files and headings that are there.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> All => [.. Documents.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Links_hold(string document)
    {
        foreach (var target in Prose(document).SelectMany(static line => Link().Matches(line)).Select(static link => link.Groups["target"].Value))
        {
            if (target.Contains("://", StringComparison.Ordinal)) continue;
            var parts = target.Split('#');
            var path = parts[0].Length == 0 ? document : Path.GetRelativePath(Documents.Root, Path.Combine(Documents.Root, Path.GetDirectoryName(document)!, parts[0]));
            (File.Exists(Path.Combine(Documents.Root, path)) || Directory.Exists(Path.Combine(Documents.Root, path))).ShouldBeTrue($"{document}: {target}");
            if (parts.Length > 1) Prose(path).Where(static line => line.StartsWith('#')).Select(Anchor).ShouldContain(parts[1], $"{document}: {target}");
        }
    }

    /// <summary>The lines outside fences and indented blocks, without code in sentences of which links are examples.</summary>
    private static IEnumerable<string> Prose(string document)
    {
        var isFenced = false;
        foreach (var line in Documents.Lines(document))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) isFenced = !isFenced;
            else if (!isFenced && !line.StartsWith("    ", StringComparison.Ordinal)) yield return line.StartsWith('#') ? line : Code().Replace(line, "");
        }
    }

    /// <summary>The id that code hosts give a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    // Code as the text of a link stays: what follows it is the link's end.
    [GeneratedRegex(@"(`+)[^`]+\1(?!\]\()")]
    private static partial Regex Code();
}
