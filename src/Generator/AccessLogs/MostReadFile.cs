using System.Globalization;
using System.Text;
using Generator.Content;
using Generator.Model;
using Generator.Planning;

namespace Generator.AccessLogs;

/// <summary>The most-read counts as <see cref="MostReadReader"/> reads them.</summary>
internal static class MostReadFile
{
    /// <summary>CSV: a heading, then site path and count.</summary>
    public static string Text(Site site, SitePlan plan, IEnumerable<(Article Article, long Count)> rows)
    {
        var text = new StringBuilder("url,count\n");
        foreach (var (article, count) in rows)
        {
            var path = plan.ArticlePaths[site.IndexOf(article)];
            var isPlain = path.AsSpan().IndexOfAny(',', '"') < 0;
            text.Append(isPlain ? path : $"\"{path.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").Append(CultureInfo.InvariantCulture, $",{count}\n");
        }

        return text.ToString();
    }

    /// <summary>Writes the file as a whole: readers see the old one or the new one.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var next = path + ".new";
        File.WriteAllText(next, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(next, path, overwrite: true);
    }
}
