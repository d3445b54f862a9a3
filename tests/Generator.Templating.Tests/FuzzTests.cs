using System.Diagnostics;
using System.Globalization;
using System.Text;
using Generator.Templating.Syntax;
using Generator.Templating.Tests.Golden;

namespace Generator.Templating.Tests;

/// <summary>Whatever a template says, reading it never throws and rendering it throws nothing but <see cref="ScriptRuntimeException"/>.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20160305;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", ";", "(", ")", "[", "]", "{", "}", ",", ":", ".", "?.", "..", "..<", "|", "|>", "@", "^", "!",
        "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", "&&", "||", "??", "?!", "?", "=", "+=", "++", "--", "#", "##", "$", "$0", "$$", "$x", "$\"", "'", "\"", "`",
        "if", "else", "end", "case", "when", "for", "in", "while", "tablerow", "break", "continue", "capture", "with", "wrap", "import", "readonly", "ret", "func", "do", "this",
        "null", "true", "false", "empty", "x", "o", "li", "pages", "sa", "dt", "ts", "i7", "big", "d1", "dec", "nul", "for.index", "x.empty?", "offset:", "limit:", "reversed",
        "0", "1", "-1", "9999999999", "1e9", "1.5", "2.5m", "0xFF", "'a'", "\"b\\n\"", "`c`", "[1,2]", "{a:1}", "1..5", "include 'inc'", "include 'rec'", "include 'break'",
        "string.upcase", "string.size", "string.pad_left", "string.split", "array.join", "array.sort", "array.each", "array.add", "array.concat", "date.to_string", "math.round", "object.eval",
        "object.eval_template", "object.to_json", "regex.replace", "html.escape", "f", "func f", "func g(a, b=1, c...)", "h(a) = a + 1",
    ];

    /// <summary>GEN_FUZZ=200000 is the full length.</summary>
    private static int Count => int.Parse(Environment.GetEnvironmentVariable("GEN_FUZZ") ?? "4000", CultureInfo.InvariantCulture);

    [Fact]
    public void Random_and_mutated_templates_never_break_the_engine()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Random random = new(Seed);
        var rendered = 0;
        for (var index = 0; index < Count; index++)
        {
            var source = (index % 3) switch { 0 => Soup(random), 1 => Mutate(random, Pick(random)), _ => Splice(random) };
            rendered += Run(source) ? 1 : 0;
        }
        rendered.ShouldBeGreaterThan(Count / 20);
    }

    private static bool Run(string source)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var template = Template.Parse(source, "t.html");
            if (template.HasErrors) return false;
            template.Render(GoldenModel.CreateContext(new("fuzz", "", source, "ok", "")));
            return true;
        }
        catch (ScriptRuntimeException)
        {
            return true;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.GetType().Name} from: {source}", exception);
        }
        finally
        {
            watch.Elapsed.ShouldBeLessThan(Longest, source);
        }
    }

    private static string Pick(Random random) => GoldenCase.All[random.Next(GoldenCase.All.Count)].Source;

    private static string Soup(Random random)
    {
        StringBuilder text = new("{{ ");
        for (var left = random.Next(1, 25); left > 0; left--) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) > 0 ? " " : "");
        return text.Append(random.Next(4) > 0 ? " }}" : "").ToString();
    }

    private static string Mutate(Random random, string source)
    {
        StringBuilder text = new(source);
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0 when at < text.Length:
                    text.Remove(at, Math.Min(random.Next(1, 5), text.Length - at));
                    break;
                case 1 when at < text.Length:
                    text[at] = (char)random.Next(32, 127);
                    break;
                case 2 when at < text.Length:
                    text.Insert(random.Next(text.Length), text.ToString(at, Math.Min(random.Next(1, 12), text.Length - at)));
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }
        return text.ToString();
    }

    /// <summary>Parts of two templates, joined at any place or put into a loop or function.</summary>
    private static string Splice(Random random)
    {
        var first = Pick(random);
        var second = Pick(random);
        return random.Next(5) switch
        {
            0 => first[..random.Next(first.Length + 1)] + second[random.Next(second.Length + 1)..],
            1 => $"{{{{ for i in 1..3 }}}}{first}{{{{ end }}}}{second}",
            2 => $"{{{{ func f(a) }}}}{first}{{{{ end; f 1; f }}}}{second}",
            3 => $"{{{{ while true }}}}{first}{{{{ end }}}}",
            _ => $"{first}{{{{ capture c }}}}{second}{{{{ end; c }}}}",
        };
    }
}
