namespace Generator.Caching;

/// <summary>The kinds of things that the rendering of a page can read beside the page's own content.</summary>
internal enum DependencyKind : byte
{
    /// <summary>A member of <c>site</c>, of a section, a tag or an author: <c>site/latest</c>, <c>section/politics/title</c>. Of a list, which items it has in which order.</summary>
    Member,

    /// <summary>What cards show of an article, by its source path.</summary>
    Card,

    /// <summary>The text of a template, by its name.</summary>
    Template,

    /// <summary>A string of the theme, by its key.</summary>
    String,

    /// <summary>The address of a file of the theme, by its name.</summary>
    Asset,

    /// <summary>Where a link of a Markdown file leads: see <see cref="RecordedLinks.Name"/>.</summary>
    Link,

    /// <summary>What an image is: as links.</summary>
    Image,

    /// <summary>The ids in the body of an article, by its source path: a link names one.</summary>
    Anchors,

    /// <summary>The instant of the build.</summary>
    Now,
}

/// <summary>One thing that pages read. One object for each in a build.</summary>
internal sealed class Dependency(DependencyKind kind, string name, int id)
{
    private volatile bool _hasFingerprint;
    private Hash128 _fingerprint;

    public DependencyKind Kind => kind;

    public string Name => name;

    /// <summary>Its place among all that the build's pages read, and its number in the cache; -1 where it only says what the last build's pages read.</summary>
    public int Id => id;

    /// <summary>Whether it is not what the last build's pages read.</summary>
    public bool HasChanged { get; set; } = true;

    /// <summary>The fingerprint of what it is in this build; null until it is known. Two threads that compute it at once compute the same.</summary>
    public Hash128? Fingerprint
    {
        get => _hasFingerprint ? _fingerprint : null;
        set
        {
            _fingerprint = value!.Value;
            _hasFingerprint = true;
        }
    }
}
