using System.Text;

namespace Generator.Markdown.Text;

/// <summary>The id of a heading, from its words.</summary>
internal static class HeadingId
{
    /// <summary>Letters and digits of the text with hyphens between the words; <c>section</c> when it has none.</summary>
    public static string From(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) id.Append(char.ToLowerInvariant(c));
            else if (id.Length > 0 && id[^1] != '-' && !char.IsControl(c) && c is not ('ـ' or (>= '\u064B' and <= '\u0652'))) id.Append('-');
        }

        var result = id.ToString().TrimEnd('-');
        return result.Length == 0 ? "section" : result;
    }
}
