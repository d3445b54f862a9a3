using Generator.Configuration;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// What a build must know of the settings to find that nothing has changed, and the settings as they are written, so that a build with work to do need not load the YAML library
/// for them. It is remembered, because reading <c>site.yml</c> with all its checks takes longer than comparing thousands of files. The same <see cref="BuildInputs"/> give the same
/// settings, so it never says anything else than the file.
/// </summary>
/// <param name="Output">Output folder as configured.</param>
/// <param name="Url">Where the site stands.</param>
/// <param name="MostRead">The most-read file, below the site's folder.</param>
/// <param name="Document">The file's keys and values; null when there was something to say of them, which is found again by reading the file.</param>
internal sealed record KnownSettings(string Output, SiteUrl Url, string MostRead, DataMapping? Document)
{
    /// <summary>What settings say.</summary>
    public static KnownSettings Of(SiteConfig config, Checked<DataMapping> document) =>
        new(config.Output, config.Url, config.MostRead.File, document.Diagnostics.IsEmpty ? document.Value : null);

    /// <summary>What the last build into this store knew; null when it began from something else.</summary>
    public static KnownSettings? Read(ListedSources sources, OutputStore output, BuildOptions options)
    {
        if (options.NoCache || output.FindCache(null) is not { } read || !TryRead(sources) || read(CachePart.Settings, BuildCache.Magic, out _) is not { } bytes) return null;
        var reader = new ByteReader(bytes);
        if (reader.Wide() != BuildInputs.Program() || reader.Wide() != BuildInputs.Fingerprint(sources, options)) return null;
        return new KnownSettings(reader.Text(), new SiteUrl(reader.Text(), reader.Text(), reader.Text()), reader.Text(), DataCodec.Read(reader) as DataMapping);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="inputs">What all depends on.</param>
    public void Write(ByteWriter writer, Hash128 inputs)
    {
        writer.Wide(BuildInputs.Program());
        writer.Wide(inputs);
        writer.Text(Output);
        writer.Text(Url.Origin);
        writer.Text(Url.BasePath);
        writer.Text(Url.DisplayHost);
        writer.Text(MostRead);
        DataCodec.Write(writer, Document);
    }

    /// <summary>Reads the settings' file for its hash.</summary>
    private static bool TryRead(ListedSources sources)
    {
        try
        {
            if (sources.Find(SiteConfigReader.FileName) is null) return false;
            byte[] buffer = [];
            sources.Read(SiteConfigReader.FileName, ref buffer);
            return true;
        }
        catch (IOException)
        {
            // The stage that needs it says so.
            return false;
        }
    }
}
