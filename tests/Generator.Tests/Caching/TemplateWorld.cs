namespace Generator.Tests.Caching;

/// <summary>Template lines that print every member of every object that templates can reach.</summary>
internal static class TemplateWorld
{
    /// <summary>The members of each kind of object, by the name of its class. <see cref="RecordingTests"/> fails when one is missing.</summary>
    public static IReadOnlyDictionary<string, string[]> Members { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["CardObject"] =
        [
            "id", "url", "absolute_url", "title", "headline", "kicker", "lead", "lead_html", "teaser", "image", "date", "date_iso", "updated", "updated_iso", "section", "tags",
            "authors", "type", "has_time", "reading_time", "location", "breaking", "pinned", "lang", "dir", "foreign",
        ],
        ["ArticleObject"] =
        [
            "id", "url", "absolute_url", "title", "headline", "kicker", "lead", "lead_html", "teaser", "image", "date", "date_iso", "updated", "updated_iso", "section", "tags",
            "authors", "type", "has_time", "reading_time", "location", "breaking", "pinned", "lang", "dir", "foreign",
            "summary", "has_lead", "body", "toc", "word_count", "source", "corrections", "related", "previous", "next", "canonical", "noindex", "params",
        ],
        ["SiteObject"] =
        [
            "title", "tagline", "url", "host", "language", "dir", "publisher", "logo", "home", "sections", "tags", "authors", "latest", "pinned", "breaking",
            "most_read", "menu", "pages", "social", "theme", "params", "data", "article_count", "newest_date", "newest_date_iso", "has_latest", "digits",
            "types", "archive", "has_archive", "csp", "icons", "manifest", "twitter", "fragments",
        ],
        ["PageObject"] =
        [
            "kind", "title", "description", "url", "canonical", "lang", "dir", "breadcrumbs", "paginator", "articles", "noindex", "section", "tag", "author", "type",
            "year", "is_home", "target", "absolute_target", "image", "feeds", "alternates", "json_ld",
        ],
        ["SectionObject"] = ["id", "title", "description", "url", "count", "articles", "parent", "children"],
        ["TypeObject"] = ["id", "url", "count", "articles"],
        ["PeriodObject"] = ["year", "month", "title", "url", "months"],
        ["IconObject"] = ["url", "type", "rel"],
        ["FeedLinkObject"] = ["title", "url", "type"],
        ["AlternateObject"] = ["lang", "url"],
        ["TagObject"] = ["name", "slug", "description", "url", "count", "articles"],
        ["AuthorObject"] = ["id", "name", "role", "bio", "photo", "email", "website", "organization", "url", "count", "articles"],
        ["PaginatorObject"] = ["page", "pages", "previous_url", "next_url", "first_url", "last_url", "links"],
        ["PageLinkObject"] = ["number", "url", "current", "gap"],
        ["LinkObject"] = ["title", "url"],
        ["ImageObject"] = ["url", "absolute_url", "alt", "caption", "credit", "width", "height"],
        ["CorrectionObject"] = ["date", "date_iso", "text", "text_html"],
        ["HeadingObject"] = ["level", "id", "text"],
        ["EntryTime"] = ["date", "iso", "id"],
    };

    private static readonly Dictionary<string, string> ObjectOf = new(StringComparer.Ordinal)
    {
        ["image"] = "ImageObject",
        ["logo"] = "ImageObject",
        ["photo"] = "ImageObject",
        ["section"] = "SectionObject",
        ["tag"] = "TagObject",
        ["author"] = "AuthorObject",
        ["previous"] = "CardObject",
        ["next"] = "CardObject",
        ["paginator"] = "PaginatorObject",
        ["parent"] = "SectionObject",
    };

    private static readonly Dictionary<string, string> ItemOf = new(StringComparer.Ordinal)
    {
        ["sections"] = "SectionObject",
        ["tags"] = "TagObject",
        ["authors"] = "AuthorObject",
        ["latest"] = "CardObject",
        ["pinned"] = "CardObject",
        ["breaking"] = "CardObject",
        ["most_read"] = "CardObject",
        ["menu"] = "LinkObject",
        ["pages"] = "LinkObject",
        ["social"] = "LinkObject",
        ["articles"] = "CardObject",
        ["related"] = "CardObject",
        ["breadcrumbs"] = "LinkObject",
        ["links"] = "PageLinkObject",
        ["toc"] = "HeadingObject",
        ["corrections"] = "CorrectionObject",
        ["types"] = "TypeObject",
        ["archive"] = "PeriodObject",
        ["months"] = "PeriodObject",
        ["children"] = "SectionObject",
        ["icons"] = "IconObject",
        ["feeds"] = "FeedLinkObject",
        ["alternates"] = "AlternateObject",
    };

    /// <summary>One line for each member of <c>site</c>, <c>page</c> and <c>article</c>, with all that is below it to a depth of three.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        .. Members["SiteObject"].Select(static member => Line("site", "SiteObject", member, 3)),
        .. Members["PageObject"].Select(static member => Line("page", "PageObject", member, 3)),
        .. Members["ArticleObject"].Select(static member => $"{{{{ if article }}}}{Line("article", "ArticleObject", member, 3)}{{{{ end }}}}"),
    ];

    private static string Line(string expression, string type, string member, int depth)
    {
        var value = $"{expression}.{member}";
        if (member is "theme" or "params" or "data") return $"<i data-v='{{{{ {value} | json }}}}'></i>";
        if (member == "json_ld") return $"<script type=\"application/ld+json\">{{{{ {value} }}}}</script>";
        var isBreakingOfCard = member == "breaking" && type != "SiteObject";
        var isPagesOfPaginator = member == "pages" && type == "PaginatorObject";
        if (!isBreakingOfCard && !isPagesOfPaginator && ItemOf.TryGetValue(member, out var item))
        {
            if (depth == 0) return $"<i>{{{{ {value}.size }}}}</i>";
            var name = $"$v{depth}";
            return $"{{{{ if {value}; for {name} in {value} }}}}{All(name, item, depth - 1)}{{{{ end; end }}}}";
        }

        if (ObjectOf.TryGetValue(member, out var inner)) return depth == 0 ? "" : $"{{{{ if {value} }}}}{All(value, inner, depth - 1)}{{{{ end }}}}";
        return $"<i title=\"{{{{ {value} }}}}\"></i>";
    }

    private static string All(string expression, string type, int depth) => string.Concat(Members[type].Select(member => Line(expression, type, member, depth)));
}
