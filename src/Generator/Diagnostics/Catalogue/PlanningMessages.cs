using System.Globalization;
using Generator.Configuration;
using Generator.Content;
using Generator.Planning;

namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about URLs: patterns, unsafe paths, and two pages that want one URL.</summary>
internal static class PlanningMessages
{
    /// <summary>Two sources for one URL, or a file where another source needs a folder.</summary>
    public static Diagnostic Collision(in Claim first, in Claim second, SiteConfig config)
    {
        var (a, b) = Ordered(first, second, config);
        var (left, right) = (a.Span(config), b.Span(config));
        var message = Kind(a.Path, b.Path) switch
        {
            CollisionKind.Same => $"{Capital(a.Name)} and {b.Name} have the same URL: {WithoutIndex(b.Path)}",
            CollisionKind.SameButForCase => $"{Capital(a.Name)} and {b.Name} have URLs that differ in case only: {a.Path} and {b.Path}",
            _ => a.Path.Length < b.Path.Length
                ? $"{Capital(a.Name)} is the file {a.Path}, but {b.Name} needs a folder of that name: {b.Path}"
                : $"{Capital(b.Name)} is the file {b.Path}, but {a.Name} needs a folder of that name: {a.Path}",
        };
        return new Diagnostic(Severity.Error, "url-collision", message, right ?? left, Help(a, b),
            left is { } span && right is not null ? [new RelatedSpan("the other one", span)] : []);
    }

    /// <summary><c>url</c> or an alias that cannot be a URL of the site.</summary>
    public static Diagnostic UnsafePath(LocatedText text, PathProblem problem) =>
        new(Severity.Error, "url-unsafe", $"\"{Shown(text.Text)}\" cannot be a URL of this site: {Reason(problem)}.", text.Span, Advice(problem, text.Text));

    /// <summary>A file whose name cannot be in a URL.</summary>
    public static Diagnostic UnsafeFileName(string sourcePath, PathProblem problem) =>
        new(Severity.Error, "file-name-unsafe", $"The file's name cannot be part of a URL: {Reason(problem)}.", new FileSpan(sourcePath), "Rename the file.");

    /// <summary>An article whose slug, through the pattern, gives an impossible URL.</summary>
    public static Diagnostic UnsafePermalink(string sourcePath, string path, PathProblem problem) =>
        new(Severity.Error, "url-unsafe", $"The article's URL would be \"{Shown(path)}\", which cannot be: {Reason(problem)}.", new FileSpan(sourcePath), "Give it a shorter slug, or another one.");

    /// <summary>A page in a folder whose name has no letter or digit.</summary>
    public static Diagnostic PageFolder(string sourcePath, string folder) =>
        new(Severity.Error, "page-folder", $"The folder {Quote.Of(folder)} has no letter or digit, so the page has no URL.", new FileSpan(sourcePath), "Rename the folder, or give the page a url.");

    /// <summary>A URL that belongs to a feed, a sitemap or a file for hosts.</summary>
    public static Diagnostic ReservedPath(string name, FileSpan span, string path) =>
        new(Severity.Error, "url-reserved", $"{Capital(name)} cannot have the URL {path.TrimEnd('/')}: the site's own file of that name stands there.", span, "Choose another URL.");

    /// <summary>A URL that page N of a list has, or will have once the list has grown.</summary>
    public static Diagnostic ListPageReserved(string name, FileSpan span, string path, string list) =>
        new(Severity.Error, "url-collision", $"{Capital(name)} has the URL {path}, which belongs to the further pages of {list}.", span, "Choose another URL.");

    /// <summary>A name that Windows cannot store.</summary>
    public static Diagnostic NotPortable(FileSpan span, string path, string segment) =>
        new(Severity.Warning, "url-not-portable", $"Windows cannot have a file called {Quote.Of(segment)}, which the URL {path} needs.", span, "Choose another name if anyone builds or copies the site there.");

    /// <summary>An alias that is the article's own URL.</summary>
    public static Diagnostic AliasOwnUrl(LocatedText alias) =>
        new(Severity.Warning, "alias-own-url", $"The alias \"{Shown(alias.Text)}\" is the article's own URL.", alias.Span, "Remove it.");

    /// <summary>An alias that stands twice in one article.</summary>
    public static Diagnostic AliasTwice(LocatedText alias) =>
        new(Severity.Warning, "alias-twice", $"The alias \"{Shown(alias.Text)}\" is here for the second time.", alias.Span, "Remove it.");

    /// <summary><c>{anything}</c> in <c>permalink</c>.</summary>
    public static Diagnostic PermalinkPlaceholder(FileSpan span, string name, IEnumerable<string> known) =>
        new(Severity.Error, "permalink-placeholder", $"\"{{{name}}}\" means nothing in permalink.", span, $"Known are {string.Join(", ", known.Select(static field => $"{{{field}}}"))}.");

    /// <summary>A pattern with <c>..</c> or the like.</summary>
    public static Diagnostic PermalinkUnsafe(FileSpan span, string pattern, PathProblem problem) =>
        new(Severity.Error, "permalink-unsafe", $"The permalink \"{Shown(pattern)}\" cannot give URLs of this site: {Reason(problem)}.", span, Advice(problem, pattern));

    /// <summary>A pattern that gives all articles of a day one URL.</summary>
    public static Diagnostic PermalinkNotUnique(FileSpan span, string pattern) =>
        new(Severity.Error, "permalink-not-unique", $"The permalink \"{Shown(pattern)}\" gives different articles the same URL.", span, "Use {slug} or {id} in it.");

    /// <summary>An <c>id</c> without letters where URLs are made of it.</summary>
    public static Diagnostic IdWithoutLetters(string sourcePath, string id) =>
        new(Severity.Error, "id-without-letters", $"The id \"{Shown(id)}\" has no letter or digit, but the permalink uses it.", new FileSpan(sourcePath), "Use at least one.");

    /// <summary>
    /// The message stands where something can be changed: at the second one. Equals keep the order of their paths, so that the message does not change with dates.
    /// </summary>
    private static (Claim First, Claim Second) Ordered(in Claim first, in Claim second, SiteConfig config)
    {
        var order = Changeable(first).CompareTo(Changeable(second));
        if (order == 0 && first.Span(config) is { } a) order = second.Span(config) is { } b ? FileSpan.Compare(a, b) : 1;
        return order > 0 ? (second, first) : (first, second);
    }

    /// <summary>How easily a URL is given up: an alias before a file, a file before an article, an article before a list, which the whole site links to.</summary>
    private static int Changeable(in Claim claim) => claim.Owner switch
    {
        Alias => 4,
        CopiedFile or HiddenFile => 3,
        _ when claim.HasOwnUrl => 2,
        _ when claim.IsArticle => 1,
        _ => 0,
    };

    private static string WithoutIndex(string path) => path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase) ? path[..^"index.html".Length] : path;

    private static CollisionKind Kind(string a, string b)
    {
        if (Same(a, b, StringComparison.Ordinal)) return CollisionKind.Same;
        return Same(a, b, StringComparison.OrdinalIgnoreCase) ? CollisionKind.SameButForCase : CollisionKind.FileAndFolder;
    }

    private static bool Same(string a, string b, StringComparison comparison) => SitePathReader.AsPage(a).Equals(SitePathReader.AsPage(b), comparison) && a.EndsWith('/') == b.EndsWith('/')
        || (a.EndsWith('/') ? a + "index.html" : a).Equals(b.EndsWith('/') ? b + "index.html" : b, comparison);

    private static string Help(in Claim a, in Claim b) => (a, b) switch
    {
        ({ Owner: Alias }, { Owner: Alias }) => "An old URL can lead to one article only: remove one of the aliases.",
        (_, { Owner: Alias }) => "Remove the alias: readers of that URL get the page.",
        (_, { Owner: CopiedFile or HiddenFile }) => "Rename the file.",
        ({ IsArticle: true }, { HasOwnUrl: true }) => "Change the url, or give the other one another slug.",
        ({ IsArticle: true }, { IsArticle: true }) => "Give one of them another slug: it comes from the file's name unless front matter has a slug.",
        (_, { Owner: StaticPage }) => "Give the page another slug or url.",
        (_, { IsArticle: true }) => "Give the article another slug or url.",
        _ => "Give one of them a slug of its own in site.yml (under tags or authors), or rename one.",
    };

    private static string Reason(PathProblem problem) => problem switch
    {
        PathProblem.Empty => "it is empty",
        PathProblem.NotRooted => "it does not begin with \"/\"",
        PathProblem.Absolute => "it names a host or scheme",
        PathProblem.Backslash => "it has a backslash",
        PathProblem.DotSegment => "it has \".\" or \"..\" as a folder",
        PathProblem.EmptySegment => "it has two slashes in a row",
        PathProblem.InvisibleCharacter => "it has an invisible or control character",
        PathProblem.QueryOrFragment => "it has \"?\" or \"#\", and what follows them never reaches a static site",
        PathProblem.EncodedSlash => "it has an encoded slash (%2F) inside a name",
        PathProblem.HiddenSegment => "a name in it begins with a dot, and such files are hidden",
        PathProblem.IndexFolder => "a folder in it is called \"index.html\", which is the name of every folder's own page",
        PathProblem.SegmentTooLong => string.Create(CultureInfo.InvariantCulture, $"a name in it is longer than {SitePathReader.MaxSegmentBytes} bytes, more than file systems take"),
        PathProblem.TooLong => string.Create(CultureInfo.InvariantCulture, $"it is longer than {SitePathReader.MaxPathBytes} bytes"),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Advice(PathProblem problem, string text) => problem switch
    {
        PathProblem.NotRooted => $"Write \"/{Shown(text.Trim())}\".",
        PathProblem.Absolute => "Write only what follows the host, beginning with \"/\".",
        PathProblem.Backslash => "Write \"/\".",
        PathProblem.InvisibleCharacter => "Type it anew: such characters come along when text is copied.",
        PathProblem.QueryOrFragment when text.TrimStart() is ['/', '?' or '#', ..] => "Remove it: a static site has one page for all such URLs.",
        PathProblem.QueryOrFragment => "Write only the part before it.",
        PathProblem.SegmentTooLong or PathProblem.TooLong => "Shorten it: an Arabic letter takes two bytes.",
        _ => "Write the whole path as readers see it after the host, such as /2026/11/budget/.",
    };

    /// <summary>Control characters made visible and long texts cut, so that a message never breaks the terminal.</summary>
    private static string Shown(string text)
    {
        var shown = string.Concat(text.EnumerateRunes().Select(static rune => System.Text.Rune.IsControl(rune) || System.Text.Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")
            : rune.ToString()));
        return shown.Length <= 100 ? shown : string.Concat(shown.AsSpan(0, 100), "…");
    }

    private static string Capital(string text) => text.StartsWith("the ", StringComparison.Ordinal) || text.StartsWith("an ", StringComparison.Ordinal) || text.StartsWith("page ", StringComparison.Ordinal) ||
        text.StartsWith("another ", StringComparison.Ordinal)
        ? char.ToUpperInvariant(text[0]) + text[1..]
        : text;

    private enum CollisionKind
    {
        Same,
        SameButForCase,
        FileAndFolder,
    }
}
