using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>The fonts that a site hosts itself, from fontsource packages. Null: readers' own fonts.</summary>
/// <param name="Headline">Package of the family for headlines and small print.</param>
/// <param name="Text">Package of the family for reading.</param>
/// <param name="Folder">Where the packages are, below the site's folder.</param>
/// <param name="Swap">A late font replaces the fallback, which may move lines; otherwise it waits for the next page.</param>
internal sealed record FontsConfig(FontChoice? Headline = null, FontChoice? Text = null, string Folder = "node_modules", bool Swap = false);

/// <summary>A package as <c>site.yml</c> names it: <c>noto-naskh-arabic</c>, or with its scope.</summary>
internal sealed record FontChoice(string Package, FileSpan Span);

/// <summary>Reads <c>fonts</c> of <c>site.yml</c>.</summary>
internal static class FontFields
{
    private static readonly ImmutableArray<KeyValuePair<string, bool>> Displays = [new("optional", false), new("swap", true)];

    public static FieldTable<FontsConfig> Table { get; } = new(
        new("headline", "fontsource package", "The family for headlines and small print.", static (f, v) => f with { Headline = Choice(v) }),
        new("text", "fontsource package", "The family for reading.", static (f, v) => f with { Text = Choice(v) }),
        new("folder", "path", "Where npm put the packages.", static (f, v) => f with { Folder = v.Text()?.TrimEnd('/') ?? f.Folder }) { Default = "node_modules" },
        new("display", "optional|swap", "What a font that comes late does: wait for the next page, or replace the fallback.", static (f, v) => f with { Swap = v.Choice(Displays) ?? f.Swap }) { Default = "optional" });

    private static FontChoice? Choice(FieldValue value)
    {
        if (value.Text() is not { } name) return null;
        var parts = name.Split('/');
        var isName = parts.Length == 1 || parts is [['@', ..], _];
        if (isName && parts.All(static part => part.Length > 0 && part.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '@'))) return new FontChoice(name, value.Span);
        value.Reader.Report.Add(FontMessages.NotAPackage(value.Span, value.Key, name));
        return null;
    }
}
