using System.Globalization;
using System.Reflection;
using Generator.Configuration.Schemas;

namespace Generator.Scaffolding;

/// <summary>A small complete newspaper, for <c>gen init</c>.</summary>
internal static class StarterSite
{
    /// <summary>The version of the package that this program came in: what <c>--version</c> prints, without the commit.</summary>
    private static readonly string Version = typeof(StarterSite).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Its files; the articles are of the days before <paramref name="now"/>.</summary>
    public static IEnumerable<NewFile> Files(DateTimeOffset now)
    {
        foreach (var (path, text) in BuiltInFiles.Below("starter")) yield return new NewFile(Fill(path, now).Replace("dot-", ".", StringComparison.Ordinal), Fill(text, now));
        yield return new NewFile(".vscode/site.schema.json", JsonSchema.OfSite());
        yield return new NewFile(".vscode/article.schema.json", JsonSchema.OfArticle());
    }

    private static string Fill(string text, DateTimeOffset now)
    {
        text = text.Replace("@version@", Version, StringComparison.Ordinal);
        for (var day = 1; day <= 3; day++)
        {
            var date = now.AddDays(-day);
            text = text
                .Replace($"@month{day}@", date.ToString("yyyy'/'MM", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace($"@date{day}@", date.ToString("yyyy-MM-dd' 0'", CultureInfo.InvariantCulture) + $"{10 - day}:30", StringComparison.Ordinal);
        }

        return text;
    }
}
