using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Rendering.Hostile;

/// <summary>Sites into whose fields hostile texts were put, built in memory with the default theme.</summary>
internal static class HostileSite
{
    /// <summary>Fields that front matter takes any text for.</summary>
    public const string Texts = "texts";

    /// <summary>Fields that are checked: what they refuse is an error of the build.</summary>
    public static readonly string[] CheckedFields = ["slug", "aliases", "canonical", "image", "image-src", "related", "url", "id", "lang", "section", "tags", "authors", "type", "template"];

    private const string Outputs = "outputs: { archive: false, types: false }\n";

    /// <summary>An article for each payload, which stands in all of its free texts.</summary>
    public static MemorySourceTree OfTexts(IEnumerable<string> payloads)
    {
        var tree = Start($"title: صحيفة الاختبار\n{Outputs}");
        var i = 0;
        foreach (var payload in payloads)
        {
            var value = Quoted(payload);
            tree.Add($"articles/2026-11-03-news-{i}.md", $"""
                ---
                title: {Quoted($"خبر {i} {payload}")}
                section: politics
                kicker: {value}
                summary: {value}
                tags: [{Quoted($"وسم {i} {payload}")}]
                authors: [{Quoted($"كاتب {i} {payload}")}]
                image:
                  src: /images/a.svg
                  alt: {value}
                  caption: {value}
                  credit: {value}
                location: {value}
                source: {value}
                type: opinion
                breaking: true
                corrections:
                  - date: 2026-11-03
                    text: {Quoted("تصحيح " + payload)}
                params: {Mapping(payload)}
                ---
                نص المقال.
                """);
            i++;
        }

        return tree;
    }

    /// <summary>An article for each payload, which is its body: as Markdown, inside of a paragraph, a list, a quotation and a table, and as a heading.</summary>
    public static MemorySourceTree OfBodies(IReadOnlyList<string> payloads, ISet<string> without)
    {
        var tree = Start($"title: صحيفة الاختبار\n{Outputs}");
        for (var i = 0; i < payloads.Count; i++)
        {
            var path = $"articles/2026-11-03-news-{i}.md";
            var line = payloads[i].Replace("\r", " ", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
            tree.Add(path, $"---\ntitle: خبر {i}\nsection: politics\n---\n{(without.Contains(path) ? "نص" : $"{payloads[i]}\n\nنص {line} نص\n\n- {line}\n\n> {line}\n\n## عنوان {line}\n\n| أ |\n|---|\n| {line} |\n")}\n");
        }

        return tree;
    }

    /// <summary>An article for each payload, which stands in one of the <see cref="CheckedFields"/>.</summary>
    public static MemorySourceTree OfField(string field, IReadOnlyList<string> payloads, ISet<string> without)
    {
        var tree = Start($"title: صحيفة الاختبار\n{Outputs}");
        for (var i = 0; i < payloads.Count; i++)
        {
            var path = $"articles/2026-11-03-news-{i}.md";
            var value = Quoted(payloads[i]);
            var entry = field switch
            {
                "aliases" => $"aliases: [{Quoted($"/old-{i}/{payloads[i]}")}]",
                "url" => $"url: {Quoted($"/new-{i}/{payloads[i]}")}",
                "slug" => $"slug: {Quoted($"news-{i}-{payloads[i]}")}",
                "image-src" => $"image: {{ src: {value} }}",
                "tags" or "authors" or "related" => $"{field}: [{value}]",
                _ => $"{field}: {value}",
            };
            tree.Add(path, $"---\ntitle: خبر {i}\n{(field == "section" ? "" : "section: politics\n")}{(without.Contains(path) ? "" : entry + "\n")}---\nنص.\n");
        }

        return tree;
    }

    /// <summary>A site whose own names are hostile: its title, sections, authors, tags, menu, UI strings and free parameters.</summary>
    /// <param name="names">A section, an author and a tag for each.</param>
    /// <param name="words">Stands in what a site has once: title, tagline, publisher and every UI string.</param>
    /// <param name="strings">Keys of the theme's UI strings.</param>
    public static MemorySourceTree OfSettings(IReadOnlyList<string> names, string words, IEnumerable<string> strings)
    {
        var site = new StringBuilder($"title: {Quoted("صحيفة " + words)}\ntagline: {Quoted(words)}\npublisher: {Quoted(words)}\n{Outputs}params: {Mapping(words)}\ntheme: {Mapping(words)}\nsections:\n");
        for (var i = 0; i < names.Count; i++) site.Append(CultureInfo.InvariantCulture, $"  - {{ id: s{i}, title: {Quoted("قسم " + names[i])}, description: {Quoted(names[i])} }}\n");
        site.Append("authors:\n");
        for (var i = 0; i < names.Count; i++)
            site.Append(CultureInfo.InvariantCulture, $"  - {{ id: a{i}, name: {Quoted("كاتب " + names[i])}, role: {Quoted(names[i])}, bio: {Quoted(names[i])}, photo: /images/a.svg }}\n");
        site.Append("tags:\n");
        for (var i = 0; i < names.Count; i++) site.Append(CultureInfo.InvariantCulture, $"  - {{ name: {Quoted($"وسم {i} {names[i]}")}, slug: t{i}, description: {Quoted(names[i])} }}\n");
        site.Append("menu:\n");
        for (var i = 0; i < names.Count; i++) site.Append(CultureInfo.InvariantCulture, $"  - {{ title: {Quoted("بند " + names[i])}, url: /s{i}/ }}\n");
        site.Append("strings:\n");
        foreach (var key in strings) site.Append(CultureInfo.InvariantCulture, $"  {key}: {Quoted(words.Replace("{", "", StringComparison.Ordinal))}\n");
        var tree = Start(site.ToString());
        for (var i = 0; i < names.Count; i++)
        {
            tree.Add($"articles/s{i}/2026-11-03-news-{i}.md", $"---\ntitle: خبر {i}\nauthors: [a{i}]\ntags: [{Quoted($"وسم {i} {names[i]}")}]\nimage: /images/a.svg\n---\nنص.\n");
        }

        return tree;
    }

    /// <summary>Builds a site. What was refused comes back, and nothing is published when something was.</summary>
    public static (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Errors) Build(MemorySourceTree tree)
    {
        var output = new MemoryOutputStore();
        var report = Generator.Build.Run(tree, output, new BuildOptions { Now = new DateTimeOffset(2026, 11, 10, 12, 0, 0, TimeSpan.Zero) });
        return (output.Files, [.. report.Diagnostics.Where(static d => d.Severity == Severity.Error)]);
    }

    private static MemorySourceTree Start(string site) => new MemorySourceTree()
        .Add("site.yml", "url: https://news.example/repo/\n" + site)
        .Add("static/images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"/>");

    private static string Mapping(string payload) => $"{{ free: {Quoted(payload)}, {Quoted("k " + payload)}: 1 }}";

    /// <summary>A YAML scalar in double quotes.</summary>
    private static string Quoted(string text)
    {
        var result = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair) result.Append(text, i++, 2);
            else if (c is '"' or '\\') result.Append('\\').Append(c);
            else if (c < ' ' || c is >= '\u007F' and <= '\u00A0' or >= '\u2000' and <= '\u206F' or '\uFEFF' || char.IsSurrogate(c)) result.Append(CultureInfo.InvariantCulture, $"\\u{(char.IsSurrogate(c) ? 0xFFFD : c):X4}");
            else result.Append(c);
        }

        return result.Append('"').ToString();
    }
}
