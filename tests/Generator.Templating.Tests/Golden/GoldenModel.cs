using System.Globalization;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Tests.Golden;

/// <summary>The variables and included templates of every golden case, as the set's README lists them.</summary>
internal static class GoldenModel
{
    public static TemplateContext CreateContext(GoldenCase golden)
    {
        TemplateContext context = new() { NewLine = "\n", TemplateLoader = new Loader() };
        if (golden.Has("noindent")) context.AutoIndent = false;
        if (golden.Has("strict")) context.StrictVariables = true;
        if (golden.Has("relaxed")) context.EnableRelaxedTargetAccess = true;
        if (golden.Has("norelax")) context.EnableRelaxedMemberAccess = false;
        if (golden.Has("fr")) context.PushCulture(CultureInfo.GetCultureInfo("fr-FR"));
        context.PushGlobal(Create());
        return context;
    }

    public static ScriptObject Create() => new()
    {
        ["nul"] = null,
        ["t"] = true,
        ["f"] = false,
        ["i0"] = 0,
        ["i7"] = 7,
        ["neg"] = -3,
        ["big"] = 9007199254740993L,
        ["d1"] = 1.5,
        ["d2"] = 2.0,
        ["dec"] = 2.50m,
        ["s"] = "",
        ["sa"] = "apple",
        ["sh"] = "<b class=\"x\">Tom & 'Jerry' é</b>",
        ["ml"] = "l1\nl2\nl3",
        ["sp"] = "  pad  ",
        ["dt"] = new DateTime(2026, 2, 3, 14, 5, 6, 7, DateTimeKind.Unspecified),
        ["ts"] = TimeSpan.FromMinutes(90),
        ["li"] = new ScriptArray { 3, 1, 2 },
        ["ls"] = new ScriptArray { "pear", "Apple", "fig" },
        ["le"] = new ScriptArray(),
        ["o"] = new ScriptObject { ["a"] = 1, ["b-c"] = "x", ["n"] = null, ["k"] = new ScriptObject { ["z"] = 5 } },
        ["oe"] = new ScriptObject(),
        ["pages"] = new ScriptArray
        {
            new ScriptObject { ["title"] = "Beta", ["weight"] = 2, ["tags"] = new ScriptArray { "x", "y" } },
            new ScriptObject { ["title"] = "alpha", ["weight"] = 1, ["tags"] = new ScriptArray { "y" } },
            new ScriptObject { ["title"] = "Gamma", ["weight"] = 3 },
        },
    };

    private sealed class Loader : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName == "nullpath" ? null : templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templatePath switch
        {
            "inc" => "<i>{{ $1 }}|{{ $.k }}|{{ $k }}|{{ x }}|{{ $.size }}</i>",
            "ml" => "A\nB\nC",
            "sep" => " / ",
            "ret" => "before{{ ret }}after",
            "bad" => "x\n{{ 1 + }}",
            "rec" => "{{ include 'rec' }}",
            "set" => "{{ x = 5; $y = 6 }}",
            "err" => "line1\n  {{ o.n.b }}",
            "nested" => "[\n  {{ include 'ml' }}\n]",
            "card" => "<card>{{ $1.title }}{{ $page.title }}</card>",
            "break" => "{{ break }}",
            "throw" => throw new FileNotFoundException("nofile"),
            _ => null,
        };

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
