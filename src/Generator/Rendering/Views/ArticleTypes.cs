using Generator.Content;

namespace Generator.Rendering.Views;

/// <summary>Names of article types, as front matter and URLs spell them.</summary>
internal static class ArticleTypes
{
    /// <summary>The type's name: <c>opinion</c>.</summary>
    public static string NameOf(ArticleType type) => type switch
    {
        ArticleType.Opinion => "opinion",
        ArticleType.Analysis => "analysis",
        ArticleType.Report => "report",
        ArticleType.Interview => "interview",
        ArticleType.Video => "video",
        ArticleType.Photos => "photos",
        ArticleType.Live => "live",
        _ => "news",
    };
}
