using System.Text;
using Generator.Model;

namespace Generator.Cli.Serving;

/// <summary>The one element that served pages have beside what a build gives them.</summary>
internal static class ReloadTag
{
    /// <summary>The element.</summary>
    /// <param name="version">What the page was made from.</param>
    /// <param name="visibility">Why readers do not see the page yet, or any more.</param>
    public static string Of(string version, Visibility visibility)
    {
        var badge = Badge.Of(visibility);
        return $"<script src=\"{Routes.Script}\" data-version=\"{version}\"{(badge.Length > 0 ? $" data-badge=\"{badge}\"" : "")} defer></script>";
    }

    /// <summary>The page with the element before the end of its body.</summary>
    public static byte[] AddTo(ReadOnlySpan<byte> page, string tag)
    {
        var at = page.LastIndexOf("</body>"u8);
        if (at < 0) at = page.Length;
        return [.. page[..at], .. Encoding.UTF8.GetBytes(tag), .. page[at..]];
    }
}
