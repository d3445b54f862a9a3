using Generator.Configuration;

namespace Generator.Rendering.Views;

/// <summary>The paper's name on X, for <c>twitter:site</c>.</summary>
internal static class TwitterName
{
    /// <summary><c>@name</c> from the address under <c>social: x</c> or <c>twitter</c>; null when there is none.</summary>
    public static string? Of(SiteConfig config)
    {
        foreach (var (network, url) in config.Social)
        {
            if (network is not ("x" or "twitter")) continue;
            var name = url.TrimEnd('/');
            name = name[(name.LastIndexOf('/') + 1)..].TrimStart('@');
            if (name.Length is > 0 and <= 15 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')) return "@" + name;
        }

        return null;
    }
}
