using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>menu</c> of <c>site.yml</c>.</summary>
internal static class MenuFields
{
    /// <summary>The keys of one of them.</summary>
    public static FieldTable<MenuItem> Table { get; } = new(
        new("title", "text", "What readers see.", static (m, v) => m with { Title = v.Display() ?? "" }),
        new("url", "site path or URL", "Where it leads.", static (m, v) => m with { Url = v.Text() ?? "" }));

    public static ImmutableArray<MenuItem> Read(FieldValue value)
    {
        var items = ImmutableArray.CreateBuilder<MenuItem>();
        foreach (var entry in value.Each())
        {
            if (entry.Mapping() is not { } mapping) continue;
            var item = Table.Read(entry.Reader, mapping, new MenuItem("", "", entry.Reader.Span(mapping["url"] ?? mapping)));
            if (item.Title.Length == 0) entry.Reader.Report.Add(ValueMessages.Missing(entry.Span, "title", "This entry of the menu"));
            if (item.Url.Length == 0) entry.Reader.Report.Add(ValueMessages.Missing(entry.Span, "url", "This entry of the menu"));
            else if (!item.Url.StartsWith('/') && !WebUrl.IsGood(item.Url)) entry.Reader.Report.Add(ValueMessages.NotSitePath(item.Span, "url", item.Url));
            items.Add(item);
        }

        return items.ToImmutable();
    }
}
