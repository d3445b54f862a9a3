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
        return Escaper.Text(text);
    }
}
