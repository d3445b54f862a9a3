using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>authors</c> of <c>site.yml</c>.</summary>
internal static class AuthorFields
{
    private static readonly ImmutableArray<KeyValuePair<string, bool>> Kinds = [new("person", false), new("organization", true)];

    /// <summary>The keys of one of them.</summary>
    public static FieldTable<AuthorConfig> Table { get; } = new(
        new("id", "slug", "Name in URLs.", static (a, v) => a with { Id = v.Text() ?? "" }),
        new("name", "text", "Name for readers.", static (a, v) => a with { Name = v.Display() ?? "" }),
        new("role", "text", "Position at the paper.", static (a, v) => a with { Role = v.Display() }),
        new("bio", "text", "A few sentences.", static (a, v) => a with { Bio = v.Display() }),
        new("photo", "site path", "Picture.", static (a, v) => a with { Photo = v.Text(), PhotoSpan = v.Span }),
        new("kind", "person|organization", "A person, or an agency or desk.", static (a, v) => a with { IsOrganization = v.Choice(Kinds) ?? a.IsOrganization }),
        new("email", "text", "Public address.", static (a, v) => a with { Email = v.Text() }),
        new("url", "URL", "Home page.", static (a, v) => a with { Url = WebUrl.Read(v) }));

    public static ImmutableArray<AuthorConfig> Read(FieldValue value)
    {
        var authors = ImmutableArray.CreateBuilder<AuthorConfig>();
        var ids = new IdCheck(value.Reader, "author");
        foreach (var item in value.Each())
        {
            if (item.Mapping() is not { } mapping) continue;
            var span = item.Reader.Span(mapping["id"] ?? mapping);
            var author = Table.Read(item.Reader, mapping, new AuthorConfig("", "", null, null, null, false, span));
            if (!ids.Accepts(author.Id, span)) continue;
            if (author.Name.Length == 0) item.Reader.Report.Add(ValueMessages.Missing(span, "name", $"The author \"{author.Id}\""));
            authors.Add(author);
        }

        return authors.ToImmutable();
    }
}
