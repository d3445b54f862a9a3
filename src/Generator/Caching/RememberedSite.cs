namespace Generator.Caching;

/// <summary>What a summary says of a build's site: all that is known before it has been published.</summary>
/// <param name="Moments">When the result holds.</param>
/// <param name="MostRead">Hash of the most-read file, which may lie anywhere in the site's folder; null when there was none.</param>
/// <param name="ArticleCount">Articles of the site.</param>
/// <param name="PageCount">HTML pages of the site.</param>
/// <param name="Messages">Everything that the build had to say.</param>
internal sealed record RememberedSite(Moments Moments, Hash128? MostRead, int ArticleCount, int PageCount, ShownMessages Messages)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RememberedSite Read(ByteReader reader) => new(
        new Moments(reader.Long(), reader.Long()),
        reader.Maybe(static r => r.Wide()),
        reader.Int(),
        reader.Int(),
        new ShownMessages(DiagnosticCodec.Read(reader), DiagnosticCodec.Read(reader)));

    public void Write(ByteWriter writer)
    {
        writer.Long(Moments.From);
        writer.Long(Moments.Until);
        writer.Maybe(MostRead, static (w, hash) => w.Wide(hash));
        writer.Int(ArticleCount);
        writer.Int(PageCount);
        DiagnosticCodec.Write(writer, Messages.Diagnostics);
        DiagnosticCodec.Write(writer, Messages.Findings);
    }
}
