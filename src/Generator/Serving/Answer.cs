using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Serving;

/// <summary>What is to be sent for a URL.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="OutputPath">Path of the file as a build would publish it; its extension says what it is.</param>
/// <param name="Bytes">Its content; null when it could not be made, or there is none.</param>
internal sealed record Answer(int Status, string OutputPath, ReadOnlyMemory<byte>? Bytes)
{
    /// <summary>The site has neither the file nor a page for missing ones.</summary>
    public static Answer Nothing { get; } = new(404, "404.txt", "404\n"u8.ToArray());

    /// <summary>Where the browser shall go instead, percent-encoded as the request was.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it is a page that people look at, so that it may reload itself.</summary>
    public bool IsPage { get; init; }

    /// <summary>Whether its address holds its content's hash: browsers may keep it, which makes loading a page again much quicker.</summary>
    public bool IsForever { get; init; }

    /// <summary>Whether a file has changed since the site was read: the next snapshot has the answer.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether readers would see the article of the page.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>What making it had to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public static Answer MovedTo(string location) => new(302, "", null) { Location = location };
}
