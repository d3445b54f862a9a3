namespace Generator.Benchmarks;

/// <summary>
/// The page on which template engines are compared: navigation with 8 sections, 15 headlines with dates, 3 tags, 2 includes, about 25 escapes, 6.4 KB of output.
/// </summary>
internal static class ArticlePage
{
    public const string Template = """
        {{ include 'header' }}
        <main>
        <article>
        <p class="section"><a href="{{ article.section.url }}">{{ article.section.title | html.escape }}</a></p>
        <h1>{{ article.title | html.escape }}</h1>
        <p class="lead">{{ article.lead | html.escape }}</p>
        <p class="byline">{{ article.author | html.escape }} · <time datetime="{{ article.date | date.to_string '%Y-%m-%dT%H:%M:%S' }}">{{ article.date | date.to_string '%d/%m/%Y' }}</time></p>
        <div class="body">
        {{ article.body }}
        </div>
        {{ if article.tags.size > 0 }}
        <ul class="tags">{{ for tag in article.tags }}<li><a href="{{ tag.url }}">{{ tag.title | html.escape }}</a></li>{{ end }}</ul>
        {{ end }}
        </article>
        <aside>
        <h2>{{ site.most_read_title | html.escape }}</h2>
        <ol>
        {{ for card in site.latest }}
        <li class="{{ if for.first }}first{{ else }}item{{ end }}"><a href="{{ card.url }}">{{ card.title | html.escape }}</a> <time>{{ card.date | date.to_string '%d/%m/%Y' }}</time></li>
        {{ end }}
        </ol>
        </aside>
        </main>
        {{ include 'footer' }}
        """;

    private const string Header = """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{{ article.title }} | {{ site.title }}</title></head>
        <body><header><a href="/">{{ site.title }}</a><nav><ul>
        {{ for section in site.sections }}<li><a href="{{ section.url }}"{{ if section.id == article.section.id }} aria-current="page"{{ end }}>{{ section.title }}</a></li>
        {{ end }}</ul></nav></header>
        """;

    private const string Footer = """
        <footer><p>{{ site.title }} — {{ site.tagline }}</p><p><a href="{{ site.url }}/rss.xml">RSS</a></p></footer>
        </body></html>
        """;

    public static string? Include(string name) => name switch { "header" => Header, "footer" => Footer, _ => null };

    public static ScriptObject Site()
    {
        ScriptArray sections = [];
        string[] titles = ["سياسة", "اقتصاد", "رياضة", "ثقافة", "صحة", "علوم", "رأي", "منوعات"];
        for (var index = 0; index < titles.Length; index++) sections.Add(Of(("id", "s" + index), ("title", titles[index]), ("url", $"/section-{index}/")));
        ScriptArray latest = [];
        for (var index = 0; index < 15; index++)
        {
            latest.Add(Of(
                ("title", $"عنوان الخبر رقم {index} عن افتتاح معرض الكتاب «الدولي» & أخبار أخرى"),
                ("url", $"/culture/2026/11/{index + 1}/story-{index}/"),
                ("date", new DateTime(2026, 11, index + 1, 10, 30, 0, DateTimeKind.Unspecified))));
        }
        return Of(
            ("title", "الصحيفة"), ("tagline", "أخبار اليوم"), ("url", "https://news.example"), ("most_read_title", "الأكثر قراءة"), ("sections", sections), ("latest", latest));
    }

    public static ScriptObject Article()
    {
        var tags = new ScriptArray { Of(("title", "كتب"), ("url", "/tags/books/")), Of(("title", "ثقافة"), ("url", "/tags/culture/")), Of(("title", "معارض"), ("url", "/tags/fairs/")) };
        return Of(
            ("title", "افتتاح معرض الكتاب الدولي بمشاركة 40 دولة"),
            ("lead", "انطلقت فعاليات المعرض وسط حضور كبير من الناشرين والقراء."),
            ("author", "ليلى حسن"),
            ("date", new DateTime(2026, 11, 20, 9, 15, 0, DateTimeKind.Unspecified)),
            ("section", Of(("id", "s3"), ("title", "ثقافة"), ("url", "/culture/"))),
            ("tags", tags),
            ("body", string.Concat(Enumerable.Range(0, 10).Select(index => $"<p>فقرة {index}: قال مدير المعرض إن دور النشر المشاركة تعرض آلاف العناوين الجديدة هذا العام في مختلف المجالات.</p>\n"))));
    }

    private static ScriptObject Of(params (string Name, object? Value)[] members)
    {
        ScriptObject result = new();
        foreach (var (name, value) in members) result.SetValue(name, value, readOnly: false);
        return result;
    }
}
