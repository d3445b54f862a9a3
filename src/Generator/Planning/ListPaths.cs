using Generator.Model;

namespace Generator.Planning;

/// <summary>Where the first page of each list stands (raw Unicode site paths).</summary>
internal static class ListPaths
{
    public const string Latest = "/latest/";

    public static string Of(Section section) => $"/{section.Id}/";

    public static string Of(Tag tag) => $"/tags/{tag.Slug}/";

    public static string Of(Author author) => $"/authors/{author.Id}/";
}
