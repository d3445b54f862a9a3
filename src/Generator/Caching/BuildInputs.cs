using Generator.Configuration;
using Generator.Sources;

namespace Generator.Caching;

/// <summary>The fingerprint of all that a build depends on as a whole, so that a cache from before is of no use when it differs: the program, <c>site.yml</c>, the options.</summary>
internal static class BuildInputs
{
    /// <summary>The program alone: no other one can read what it wrote.</summary>
    public static Hash128 Program()
    {
        var writer = new ByteWriter();
        foreach (var type in (Type[])[typeof(Build), typeof(Arabic.Slug), typeof(Template)]) writer.Raw(type.Module.ModuleVersionId.ToByteArray());
        writer.Text(Environment.Version.ToString());
        return writer.TakeFingerprint();
    }

    /// <summary>The fingerprint of the rest.</summary>
    public static Hash128 Fingerprint(ListedSources sources, BuildOptions options)
    {
        var writer = new ByteWriter();
        writer.Wide(sources.HashOf(SiteConfigReader.FileName) ?? default);
        writer.Text(options.Url);
        foreach (var flag in (bool[])[options.Drafts, options.Future, options.Expired, options.Strict, options.Precompress]) writer.Bool(flag);
        writer.Int(options.Shard.Number);
        writer.Int(options.Shard.Count);
        return writer.TakeFingerprint();
    }
}
