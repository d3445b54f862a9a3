using System.Globalization;
using Generator.Content;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Where the first page of each list stands (raw Unicode site paths).</summary>
internal static class ListPaths
{
    public const string Latest = "/latest/";

    public static string Of(Section section) => $"/{section.Id}/";

    public static string Of(Tag tag) => $"/tags/{tag.Slug}/";

    public static string Of(Author author) => $"/authors/{author.Id}/";

    public static string Of(ArticleType type) => $"/types/{Name(type)}/";

    public static string Of(ArchivePeriod period) => period switch
    {
        { Month: 0 } => string.Create(CultureInfo.InvariantCulture, $"/archive/{period.Year:D4}/"),
        { Day: 0 } => string.Create(CultureInfo.InvariantCulture, $"/archive/{period.Year:D4}/{period.Month:D2}/"),
        _ => string.Create(CultureInfo.InvariantCulture, $"/archive/{period.Year:D4}/{period.Month:D2}/{period.Day:D2}/"),
    };

    /// <summary>The type as front matter and URLs write it.</summary>
    public static string Name(ArticleType type) => type switch
    {
        ArticleType.News => "news",
        ArticleType.Opinion => "opinion",
        ArticleType.Analysis => "analysis",
        ArticleType.Report => "report",
        ArticleType.Interview => "interview",
        ArticleType.Video => "video",
        ArticleType.Photos => "photos",
        ArticleType.Live => "live",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
