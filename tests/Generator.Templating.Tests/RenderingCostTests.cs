using System.Globalization;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Tests;

/// <summary>A newspaper's article page: 8 sections, 15 headlines, 3 tags, 2 included templates, some 25 escapes and 17 dates.</summary>
public sealed class RenderingCostTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8">
        <title>{{ article.title | html.escape }} - {{ site.title | html.escape }}</title>
        <meta name="description" content="{{ article.lead | html.escape }}">
        <link rel="canonical" href="{{ article.url | html.escape }}">
        </head>
        <body>
        {{ include 'header' }}
        <main>
        <article>
        <h1>{{ article.title | html.escape }}</h1>
        <p class="lead">{{ article.lead | html.escape }}</p>
        <time datetime="{{ article.date | date.to_string '%Y-%m-%d' }}">{{ article.date | date.to_string '%d %b %Y' }}</time>
        {{ if article.author }}<span class="author">{{ article.author | html.escape }}</span>{{ end }}
        {{ article.body }}
        {{ if article.tags.size > 0 }}<ul class="tags">{{ for tag in article.tags }}<li><a href="/tags/{{ tag | html.escape }}/">{{ tag | html.escape }}</a></li>{{ end }}</ul>{{ end }}
        </article>
        <aside><h2>الأكثر قراءة</h2><ol>
        {{ for item in site.latest }}<li class="{{ if for.first }}first{{ else }}rest{{ end }}"><a href="{{ item.url }}">{{ item.title | html.escape }}</a> <time>{{ item.date | date.to_string '%d %b %Y' }}</time></li>
        {{ end }}</ol></aside>
        </main>
        {{ include 'footer' }}
        </body>
        </html>
        """;

    private const string Header = """
        <header><a class="logo" href="/">{{ site.title | html.escape }}</a>
        <nav><ul>{{ for section in site.sections }}<li><a href="{{ section.url }}"{{ if section.name == article.section }} aria-current="page"{{ end }}>{{ section.name }}</a></li>{{ end }}</ul></nav></header>
        """;

    private const string Footer = """
        <footer><p>{{ site.title | html.escape }} &copy; {{ site.year }}</p><p><a href="/about/">من نحن</a></p></footer>
        """;

    /// <summary>What a page may leave for the garbage collector beside its own text.</summary>
    private const long MostGarbage = 2048;

    [Fact]
    public void A_page_leaves_little_garbage_beside_its_text()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var template = Template.Parse(Page, "page.html");
        template.Messages.ToString().ShouldBeEmpty();
        TemplateContext context = new() { AutoIndent = false, LoopLimit = 0, LimitToString = 0, TemplateLoader = new Loader() };
        context.PushGlobal(CreateModel());
        var text = template.Render(context);
        text.ShouldContain("<li class=\"first\"><a href=\"/economy/2026/02/00/slug/\">خبر رقم 0 عن &quot;الاقتصاد&quot;</a> <time>03 Feb 2026</time></li>");
        text.ShouldContain("<li><a href=\"/2/\" aria-current=\"page\">قسم 2</a></li>");

        const int Renders = 50;
        for (var warming = 0; warming < Renders; warming++) template.Render(context);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var left = Renders; left > 0; left--) template.Render(context);
        var perPage = (GC.GetAllocatedBytesForCurrentThread() - before) / Renders;
        (perPage - (text.Length * sizeof(char))).ShouldBeLessThan(MostGarbage);
    }

    private static ScriptObject CreateModel() => new()
    {
        ["site"] = new ScriptObject
        {
            ["title"] = "جريدة المدينة",
            ["year"] = 2026,
            ["sections"] = new ScriptArray(Enumerable.Range(0, 8).Select(index => new ScriptObject { ["name"] = $"قسم {index}", ["url"] = $"/{index}/" })),
            ["latest"] = new ScriptArray(Enumerable.Range(0, 15).Select(index => new ScriptObject
            {
                ["title"] = $"خبر رقم {index} عن \"الاقتصاد\"",
                ["url"] = $"/economy/2026/02/{index:00}/slug/",
                ["date"] = new DateTime(2026, 2, 3, 0, 0, 0, DateTimeKind.Unspecified).AddDays(-index),
            })),
        },
        ["article"] = new ScriptObject
        {
            ["title"] = "الحكومة تعلن خطة \"جديدة\" للنقل العام",
            ["lead"] = "أعلنت الحكومة اليوم خطة جديدة للنقل العام تشمل عشر مدن.",
            ["url"] = "https://example.com/news/2026/02/03/plan/",
            ["date"] = new DateTime(2026, 2, 3, 0, 0, 0, DateTimeKind.Unspecified),
            ["author"] = "ليلى حسن",
            ["section"] = "قسم 2",
            ["body"] = "<p>" + new string('ن', 3000) + "</p>",
            ["tags"] = new ScriptArray { "نقل", "مدن", "حكومة" },
        },
    };

    private sealed class Loader : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templatePath == "header" ? Header : Footer;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
