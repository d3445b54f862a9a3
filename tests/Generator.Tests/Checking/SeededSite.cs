using Generator.Checking;
using Generator.Sources;
using Generator.Tests.Markdown.Images;

namespace Generator.Tests.Checking;

/// <summary>A small site without a defect, to put defects into.</summary>
internal sealed class SeededSite
{
    /// <summary>The article that defects are put into; its body begins at line 10.</summary>
    public const string Article = "articles/politics/budget.md";

    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private const string Settings = "title: الخبر\nurl: https://khabar.example/\nmarkdown: {html: allow}\nsections:\n  - {id: politics, title: سياسة}\n";

    private string _settings = Settings;

    public SeededSite()
    {
        Tree.Add("site.yml", Settings);
        Body("أقر المجلس الموازنة بعد نقاش دام يومين.");
        Tree.Add("articles/politics/port.md", "---\ntitle: الميناء يعود إلى العمل\ndate: 2026-11-19 08:30\nauthor: سامي البكري\nsummary: رست أول سفينة بعد عامين من الإصلاح.\ntags: [الموانئ]\n---\n\nقال مدير الميناء إن الرصيف جاهز.\n\n## موعد الافتتاح\n\nيفتح الرصيف أبوابه بعد أسبوع.\n");
        Tree.Add("pages/about.md", "---\ntitle: من نحن\naliases: [/old/]\n---\n\nنحن صحيفة مستقلة تصدر كل صباح.\n");
        Tree.Add("static/a.png", ImageBytes.Png(40, 20));
    }

    public MemorySourceTree Tree { get; } = new();

    /// <summary>Sets the body of <see cref="Article"/>, and more front matter if there is any (from line 8 on).</summary>
    public void Body(string body, string more = "tags: [الموازنة]\n") =>
        Tree.Add(Article, $"---\ntitle: المجلس يقر الموازنة\ndate: 2026-11-20 08:30\nauthor: ليان الحداد\nsummary: صوّت 62 عضوًا لمصلحة الموازنة الجديدة.\nlocation: المرسى\nsource: وكالة المدار\n{more}---\n{body}\n");

    /// <summary>Adds lines to <c>site.yml</c>.</summary>
    public void Set(string lines) => Tree.Add("site.yml", _settings += lines + "\n");

    public CheckReport Check(bool strict = false) => SiteCheck.Run(Tree, new BuildOptions { Now = Now, Strict = strict }, null);
}
