using System.Globalization;
using System.Text;

namespace Generator.Tests.Caching;

/// <summary>A small newspaper that is edited at random, as people edit one: each edit is made of a seed, so that a failure can be made again.</summary>
internal sealed class EditedSite
{
    private static readonly string[] Sections = ["politics", "sports", ""];

    private static readonly string[] Tags = ["الموانئ", "الخليج", "كرة القدم", "John Smith"];

    private readonly Random _random;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private int _made;

    public EditedSite(int seed)
    {
        _random = new Random(seed);
        WriteSettings("الخبر", 3, "");
        for (var i = 0; i < 9; i++) AddArticle();
        _files["pages/about.md"] = "---\ntitle: من نحن\n---\n\nنحن صحيفة.\n";
        _files["static/images/a.svg"] = Picture(10);
        _files["data/teams.yml"] = "- الأهلي\n- الزمالك\n";
        ChangeTemplates();
    }

    /// <summary>The site's files.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>The clock.</summary>
    public DateTimeOffset Now { get; private set; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Makes one to three edits and says which.</summary>
    public string Edit()
    {
        var edits = new List<string>();
        if (_random.Next(5) == 0)
        {
            for (var count = _random.Next(1, 4); count > 0; count--) edits.Add(EditBody());
            return string.Join(", ", edits);
        }

        for (var count = _random.Next(1, 4); count > 0; count--) edits.Add(EditOnce());
        return string.Join(", ", edits);
    }

    private string EditOnce()
    {
        switch (_random.Next(18))
        {
            case 0 or 1: return "add " + AddArticle();
            case 2: return EditBody();
            case 3: return Change("first paragraph of", text => text.Replace("فقرة أولى", "فقرة أولى جديدة", StringComparison.Ordinal));
            case 4 or 5: return Change("headline of", text => Key(text, "title", $"عنوان آخر {_random.Next(100)}"));
            case 6: return Change("tags of", text => Key(text, "tags", $"[{Pick(Tags)}، {Pick(Tags)}]"));
            case 7: return Change("date of", text => Key(text, "date", Date()));
            case 8: return Change("details of", text => Key(text, Pick("kicker", "location", "pin", "noindex", "draft", "breaking", "section", "author", "image", "related", "expires_at"), null));
            case 9: return Rename();
            case 10: return Delete();
            case 11: return ChangeTemplates();
            case 12: WriteSettings("الخبر", 3, $"strings:\n  latest: آخر الأخبار {_random.Next(5)}\n"); return "strings";
            case 13: WriteSettings(Pick("الخبر", "الغد"), _random.Next(2, 5), Pick("", "sections:\n  - {id: politics, title: سياسة}\n  - {id: sports, title: رياضة}\n", "menu:\n  - {title: من نحن, url: /about/}\n", "digits: arab\n")); return "settings";
            case 14: _files["data/teams.yml"] = $"- الأهلي\n- {_random.Next(9)}\n"; return "data";
            case 15: _files["data/most-read.csv"] = string.Join('\n', _files.Keys.Where(IsArticle).Where(_ => _random.Next(2) == 0).Select(path => $"{path},{_random.Next(100)}")); return "most read";
            case 16: _files["static/images/a.svg"] = Picture(_random.Next(10, 14)); return "picture";
            default: Now = Now.AddHours(_random.Next(-40, 80)); return "clock " + Now.ToString("O", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Adds an article and gives its path.</summary>
    public string AddArticle()
    {
        var name = $"articles/{Pick(Sections)}/khabar-{_made++}.md".Replace("//", "/", StringComparison.Ordinal);
        var text = new StringBuilder($"---\ntitle: خبر رقم {_made} عن Reuters\ndate: {Date()}\ntags: [{Pick(Tags)}]\nauthor: كاتب {_random.Next(3)}\n");
        if (_random.Next(4) == 0) text.Append("image: /images/a.svg\n");
        if (_random.Next(4) == 0) text.Append(CultureInfo.InvariantCulture, $"summary: موجز {_random.Next(9)}\n");
        text.Append(CultureInfo.InvariantCulture, $"---\n\nفقرة أولى من الخبر {_made}.\n\n## عنوان فرعي {_made}\n\nنص.\n");
        var other = _files.Keys.Where(IsArticle).ToArray();
        if (_random.Next(3) == 0 && other.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\nانظر [هذا](/{Pick(other)}) أيضًا.\n\n::: read-also\n- [ذاك](/{Pick(other)})\n:::\n");
        if (_random.Next(4) == 0) text.Append("\n![صورة](/images/a.svg)\n");
        _files[name] = text.ToString();
        return name;
    }

    /// <summary>Changes words alone, among them those of headings to which links may lead.</summary>
    private string EditBody() => _random.Next(4) == 0
        ? Change("subheading of", text => text.Replace("## عنوان فرعي", "## عنوان", StringComparison.Ordinal))
        : Change("body of", text => text + $"\nفقرة أخرى {_random.Next(100)}.\n");

    private string Change(string what, Func<string, string> change)
    {
        var path = Pick([.. _files.Keys.Where(IsArticle).DefaultIfEmpty("pages/about.md")]);
        _files[path] = change(_files[path]);
        return $"{what} {path}";
    }

    private string Rename()
    {
        if (!_files.Keys.Any(IsArticle)) return "nothing";
        var path = Pick([.. _files.Keys.Where(IsArticle)]);
        var to = $"articles/{Pick("politics", "sports")}/naql-{_made++}.md";
        _files[to] = _files[path];
        _files.Remove(path);
        return $"{path} to {to}";
    }

    private string Delete()
    {
        if (_files.Keys.Count(IsArticle) < 2) return "nothing";
        var path = Pick([.. _files.Keys.Where(IsArticle)]);
        _files.Remove(path);
        return "delete " + path;
    }

    /// <summary>Templates that print a random part of all that there is.</summary>
    private string ChangeTemplates()
    {
        var lines = TemplateWorld.Lines.Where(_ => _random.Next(3) == 0).ToList();
        if (_random.Next(6) == 0) lines.Add("{{ date.now | date_time }}");
        var file = Pick("templates/head_extra.html", "templates/body_end.html", "templates/partials/extra.html");
        _files[file] = string.Join('\n', lines) + "\n";
        if (file != "templates/partials/extra.html") return file;

        // A fragment that pages share sees no page and no article.
        _files[file] = string.Join('\n', lines.Where(static line => line.Contains("site.", StringComparison.Ordinal))) + "\n{{ $.what }}\n";
        _files["templates/body_end.html"] = _random.Next(2) == 0
            ? "{{ include 'partials/extra' what:page.title }}\n"
            : "{{ include_cached 'partials/extra' what:site.title }}{{ for $card in site.latest }}{{ include_cached 'partials/card' card:$card }}{{ end }}\n";
        return file;
    }

    private void WriteSettings(string title, int pageSize, string more) =>
        _files["site.yml"] = string.Create(CultureInfo.InvariantCulture, $"title: {title}\nurl: https://khabar.example/paper/\ntime_zone: Asia/Dubai\npage_size: {pageSize}\nparams:\n  a: [1, {{b: 2}}]\n{more}");

    /// <summary>Sets a key of the front matter, or gives it another of its values, or takes it out.</summary>
    private string Key(string text, string key, string? value)
    {
        value ??= key switch
        {
            "pin" => $"{_random.Next(1, 3)}",
            "noindex" or "draft" => Pick("true", "false"),
            "breaking" or "expires_at" => Date(),
            "section" => Pick("politics", "sports"),
            "author" => $"كاتب {_random.Next(4)}",
            "image" => "{src: /images/a.svg, alt: صورة, caption: شرح " + $"{_random.Next(3)}}}",
            "related" => $"[{Pick([.. _files.Keys.Where(IsArticle)])}]",
            _ => $"قيمة {_random.Next(4)}",
        };
        var lines = text.Split('\n').ToList();
        var end = lines.IndexOf("---", 1);
        lines.RemoveAll(line => lines.IndexOf(line) < end && line.StartsWith(key + ":", StringComparison.Ordinal));
        if (key == "title" || key == "date" || _random.Next(4) > 0) lines.Insert(1, $"{key}: {value}");
        return string.Join('\n', lines);
    }

    private string Date() => Now.AddHours(_random.Next(-200, 60)).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Picture(int size) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\"/>";

    private static bool IsArticle(string path) => path.StartsWith("articles/", StringComparison.Ordinal);

    private string Pick(params string[] items) => items[_random.Next(items.Length)];
}
