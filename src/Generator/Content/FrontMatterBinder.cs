using System.Collections.Frozen;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Reads front matter into a draft. A key that is not known is kept for templates, with a warning that says what it may have meant.</summary>
internal static class FrontMatterBinder
{
    /// <summary>What editors who know other systems, or who think in Arabic, write for our keys.</summary>
    private static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["العنوان"] = "title",
        ["عنوان"] = "title",
        ["headline"] = "title",
        ["التاريخ"] = "date",
        ["تاريخ"] = "date",
        ["pubdate"] = "date",
        ["القسم"] = "section",
        ["قسم"] = "section",
        ["category"] = "section",
        ["categories"] = "section",
        ["الكاتب"] = "author",
        ["كاتب"] = "author",
        ["المؤلف"] = "author",
        ["byline"] = "author",
        ["الوسوم"] = "tags",
        ["وسوم"] = "tags",
        ["كلمات"] = "tags",
        ["keywords"] = "tags",
        ["topics"] = "tags",
        ["الملخص"] = "summary",
        ["ملخص"] = "summary",
        ["description"] = "summary",
        ["excerpt"] = "summary",
        ["lead"] = "summary",
        ["subtitle"] = "summary",
        ["الصورة"] = "image",
        ["صورة"] = "image",
        ["cover"] = "image",
        ["featured_image"] = "image",
        ["thumbnail"] = "image",
        ["images"] = "image",
        ["lastmod"] = "updated",
        ["modified"] = "updated",
        ["last_modified_at"] = "updated",
        ["published"] = "draft",
        ["status"] = "draft",
        ["publishdate"] = "publish_at",
        ["expirydate"] = "expires_at",
        ["expires"] = "expires_at",
        ["permalink"] = "url",
        ["layout"] = "template",
        ["guid"] = "id",
        ["language"] = "lang",
        ["place"] = "location",
        ["dateline"] = "location",
        ["redirect_from"] = "aliases",
        ["pinned"] = "pin",
        ["sticky"] = "pin",
        ["weight"] = "pin",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Bind(ValueReader reader, DataMapping mapping, ArticleDraft draft)
    {
        foreach (var entry in mapping.Entries)
        {
            var name = entry.Key.Text;
            if (FrontMatterFields.Table.Find(name) is { } field)
            {
                field.Set(draft, new FieldValue(reader, name, entry.Value));
                if (name == "author" && Key(mapping, "authors") is { } other) ReportAuthorsTwice(reader, entry.Key, other);
                continue;
            }

            var plain = Plain(name);
            if (FrontMatterFields.Table.Find(plain) is { } sameWord)
            {
                if (mapping[sameWord.Name] is not null)
                {
                    reader.Report.Add(DataMessages.DuplicateKey(reader.Span(entry.Key), name, reader.Span(Key(mapping, sameWord.Name)!)));
                    continue;
                }

                sameWord.Set(draft, new FieldValue(reader, sameWord.Name, entry.Value));
                reader.Report.Add(ContentMessages.KeySpelling(reader.Span(entry.Key), name, sameWord.Name));
                continue;
            }

            draft.AddParam(entry);
            var meant = Meant.GetValueOrDefault(plain) ?? Meant.GetValueOrDefault(plain.Replace("_", "", StringComparison.Ordinal)) ?? Suggestions.For(plain, FrontMatterFields.Table.Names);
            reader.Report.Add(ContentMessages.UnknownKey(reader.Span(entry.Key), name, meant));
        }
    }

    private static DataScalar? Key(DataMapping mapping, string name) => mapping.Entries.FirstOrDefault(e => e.Key.Text == name)?.Key;

    private static void ReportAuthorsTwice(ValueReader reader, DataScalar a, DataScalar b)
    {
        var (first, second) = FileSpan.Compare(reader.Span(a), reader.Span(b)) < 0 ? (a, b) : (b, a);
        reader.Report.Add(ContentMessages.AuthorsTwice(reader.Span(second), reader.Span(first)));
    }

    /// <summary><c>PublishAt</c>, <c>publish-at</c> and <c>publish at</c> are <c>publish_at</c>.</summary>
    private static string Plain(string name)
    {
        var chars = new System.Text.StringBuilder(name.Length + 2);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && char.IsAsciiLetterLower(name[i - 1])) chars.Append('_');
            chars.Append(name[i] is '-' or ' ' ? '_' : char.ToLowerInvariant(name[i]));
        }

        return chars.ToString();
    }
}
