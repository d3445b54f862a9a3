using System.Buffers;
using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Checks the pattern of articles' URLs.</summary>
internal static class PermalinkField
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\?#%\"<>|*: ");

    /// <summary>What stands for a part of the article.</summary>
    public static ImmutableArray<string> Placeholders { get; } = ["section", "yyyy", "mm", "dd", "slug", "id"];

    /// <summary>The pattern, or null with an error.</summary>
    public static string? Read(FieldValue value)
    {
        if (value.Text() is not { } pattern) return null;
        var faults = Faults(pattern, value.Span).ToList();
        foreach (var fault in faults) value.Reader.Report.Add(fault);
        return faults.Count == 0 ? pattern : null;
    }

    private static IEnumerable<Diagnostic> Faults(string pattern, FileSpan span)
    {
        var names = new List<string>();
        var rest = pattern;
        for (var open = rest.IndexOf('{', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('{', StringComparison.Ordinal))
        {
            var close = rest.IndexOf('}', open);
            if (close < 0)
            {
                yield return ConfigurationMessages.PermalinkBrace(span);
                yield break;
            }

            names.Add(rest[(open + 1)..close]);
            rest = rest[..open] + rest[(close + 1)..];
        }

        foreach (var name in names)
        {
            if (!Placeholders.Contains(name)) yield return ConfigurationMessages.PermalinkPlaceholder(span, name, Placeholders);
        }

        if (!names.Contains("slug") && !names.Contains("id")) yield return ConfigurationMessages.PermalinkNotUnique(span);
        if (!pattern.StartsWith('/') || (!pattern.EndsWith('/') && !pattern.EndsWith(".html", StringComparison.Ordinal))) yield return ConfigurationMessages.PermalinkEnds(span);
        if (rest.AsSpan().IndexOfAny(Forbidden) is var bad and >= 0) yield return ConfigurationMessages.PermalinkCharacter(span, rest[bad]);
        if (pattern.Split('/')[1..^1].Any(static part => part is "" or "." or "..")) yield return ConfigurationMessages.PermalinkSegments(span);
    }
}
