namespace Generator.Caching;

/// <summary>What a page asked for that belongs to it alone, although its own content does not decide it. No other page asks for the same, so it is kept with the page.</summary>
[Flags]
internal enum Beside : byte
{
    None = 0,

    /// <summary>The articles related to its own.</summary>
    Related = 1,

    /// <summary>The article before its own.</summary>
    Previous = 2,

    /// <summary>The article after its own.</summary>
    Next = 4,

    /// <summary>The picture that stands for it.</summary>
    Image = 8,

    /// <summary>The feeds that it offers.</summary>
    Feeds = 16,

    /// <summary>The same page in other languages.</summary>
    Alternates = 32,

    /// <summary>The way to it from the front page.</summary>
    Breadcrumbs = 64,
}
