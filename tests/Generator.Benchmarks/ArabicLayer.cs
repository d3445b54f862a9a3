using System.Text;
using BenchmarkDotNet.Attributes;
using Generator.Configuration;
using Generator.Markdown;
using Generator.Markdown.Parsing;
using Generator.Markdown.Text;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Benchmarks;

/// <summary>
/// What Arabic costs for one body of 6 KB (UTF-8), on the syntax tree that rendering needs anyway: clean-up, typography, isolation and the ids of headings. The
/// text is two articles of the demo newspaper with headings, lists, tables, code and Latin names.
/// </summary>
[MemoryDiagnoser]
public class ArabicLayer
{
    private const int Bytes = 6 * 1024;

    private readonly BlockText _text = new();
    private readonly IsolateMarks _marks = new();
    private readonly List<int> _removed = [];
    private readonly string _markdown = Body();
    private readonly List<LeafBlock> _leaves;

    public ArabicLayer() => _leaves = [.. Parse().Descendants<LeafBlock>().Where(static leaf => leaf.Inline is not null)];

    /// <summary>The syntax tree itself, for comparison.</summary>
    [Benchmark]
    public MarkdownDocument Parse() => MarkdownParser.Parse(_markdown, MarkdownPipelines.For(HtmlPolicy.Sanitize));

    /// <summary>Clean-up, typography, isolation, ids.</summary>
    [Benchmark(Baseline = true)]
    public int Layer() => Run(LintScope.None);

    /// <summary>The same with the look for doubtful spellings.</summary>
    [Benchmark]
    public int LayerAndSpelling() => Run(LintScope.Dated);

    private int Run(LintScope lint)
    {
        var isClean = !CleanText.MayNeedCleaning(DirectionControls.Remove(_markdown, _removed));
        var length = 0;
        foreach (var leaf in _leaves)
        {
            _text.Read(leaf, isArabic: true, isClean, lint);
            _marks.Read(_text);
            length += leaf is HeadingBlock ? HeadingId.From(_text.Plain()).Length : _text.Runs.Count;
        }

        return length;
    }

    private static string Body()
    {
        var text = new StringBuilder();
        var bytes = 0;
        foreach (var name in (string[])["site-in-a-second", "cup-final"])
        {
            using var reader = new StreamReader(typeof(ArabicLayer).Assembly.GetManifestResourceStream(name)!);
            var markdown = reader.ReadToEnd();
            foreach (var line in markdown[(markdown.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Split('\n'))
            {
                if ((bytes += Encoding.UTF8.GetByteCount(line) + 1) > Bytes) return text.ToString();
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }
}
