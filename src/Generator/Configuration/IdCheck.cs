using Generator.Arabic;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Checks the ids of one list: each there, fit for a URL, and used once.</summary>
internal sealed class IdCheck(ValueReader reader, string kind)
{
    private readonly Dictionary<string, FileSpan> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the entry can be kept; reports what is wrong with its id.</summary>
    public bool Accepts(string id, FileSpan span)
    {
        if (id.Length == 0)
        {
            reader.Report.Add(ConfigurationMessages.IdMissing(span, kind));
            return false;
        }

        var slug = Slug.From(id);
        if (slug != id) reader.Report.Add(ConfigurationMessages.IdNotSlug(span, kind, id, slug));
        if (_seen.TryAdd(id, span)) return true;
        reader.Report.Add(ConfigurationMessages.IdTwice(span, kind, id, _seen[id]));
        return false;
    }
}
