using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>tags</c> of <c>site.yml</c>.</summary>
internal static class TagFields
{
    /// <summary>The keys of one of them.</summary>
    public static FieldTable<TagConfig> Table { get; } = new(
        new("name", "text", "The preferred spelling.", static (t, v) => t with { Name = v.Display() ?? "" }),
        new("slug", "slug", "Name in URLs.", static (t, v) => t with { Slug = v.Text() }),
        new("description", "text", "A sentence for readers and search engines.", static (t, v) => t with { Description = v.Display() }));

    public static ImmutableArray<TagConfig> Read(FieldValue value)
    {
        var tags = ImmutableArray.CreateBuilder<TagConfig>();
        var slugs = new IdCheck(value.Reader, "tag");
        foreach (var item in value.Each())
        {
            var tag = item.Node is DataScalar
                ? new TagConfig(item.Display() ?? "", null, null, item.Span)
                : item.Record(Table, new TagConfig("", null, null, item.Span));
            if (item.Node is DataSequence) continue;
            if (tag.Name.Length == 0) item.Reader.Report.Add(ValueMessages.Missing(item.Span, "name", "This tag"));
            else if (slugs.Accepts(tag.Slug ?? Slug.From(tag.Name), item.Span)) tags.Add(tag);
        }

        return tags.ToImmutable();
    }
}
