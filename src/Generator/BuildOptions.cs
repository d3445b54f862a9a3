using Generator.Planning;

namespace Generator;

/// <summary>What the caller of a build decides, beside the site's own settings.</summary>
public sealed record BuildOptions
{
    /// <summary>The instant that the site shows: the only clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Replaces <c>url</c> of <c>site.yml</c>.</summary>
    public string? Url { get; init; }

    /// <summary>Publish drafts.</summary>
    public bool Drafts { get; init; }

    /// <summary>Publish articles whose time has not come.</summary>
    public bool Future { get; init; }

    /// <summary>Publish articles whose time is over.</summary>
    public bool Expired { get; init; }

    /// <summary>Warnings count as errors, and missing template members are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Publish gzip and Brotli twins beside each text file.</summary>
    public bool Precompress { get; init; }

    /// <summary>Threads; 0 means one for each processor.</summary>
    public int Jobs { get; init; }

    /// <summary>Reads nothing of what earlier builds remembered, and makes every page anew.</summary>
    public bool NoCache { get; init; }

    /// <summary>Whether the process ends with the build: one that finds most of the site unchanged then collects no garbage, up to <see cref="GarbagePatience"/>.</summary>
    public bool EndsProcess { get; init; }

    /// <summary>The share of the pages to make; the default one is the whole site.</summary>
    public Shard Shard { get; init; } = new(1, 1);

    /// <summary>Clears an output folder that is not ours first.</summary>
    public bool ReplaceOutput { get; init; }
}
