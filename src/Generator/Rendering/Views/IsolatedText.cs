using System.Text;
using Generator.Arabic;
using Generator.Rendering.Escaping;

namespace Generator.Rendering.Views;

/// <summary>Plain text of the site's language as HTML in which the runs that would display in the wrong order are isolated.</summary>
internal static class IsolatedText
{
    /// <summary>The text, escaped, with <c>bdi</c> elements where <see cref="Bidi.Isolates"/> says.</summary>
    public static string ToHtml(string text)
    {
        var runs = new List<IsolatedRun>();
        if (!Bidi.Isolates(text, runs)) return Escaper.Text(text);
        var html = new StringBuilder(text.Length + runs.Count * 24);
        var position = 0;
        foreach (var run in runs)
        {
            html.Append(Escaper.Text(text[position..run.Start]));
            html.Append(run.OpeningTags).Append(Escaper.Text(text.Substring(run.Start, run.Length))).Append(run.ClosingTags);
            position = run.Start + run.Length;
        }

        return html.Append(Escaper.Text(text[position..])).ToString();
    }
}
