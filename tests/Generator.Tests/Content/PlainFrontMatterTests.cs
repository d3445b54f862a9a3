using System.Text;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Tests.Data;

namespace Generator.Tests.Content;

/// <summary>The scanner for plain front matter either gives up or agrees with the YAML reader in every value and place.</summary>
public sealed class PlainFrontMatterTests
{
    private static readonly string[] Keys = ["title", "date", "tags", "author", "summary", "image", "x-y", "كلمة", "a b", "\"q\"", "", "draft", "2k"];

    private static readonly string[] Pieces =
    [
        "خبر", "عاجل", "«نعم»", "2026-11-03", "14:05", "Reuters", " ", "  ", ":", ": ", " #", "#", ",", "، ", "[", "]", "{", "}", "\"", "'", "\\", "-", "- ", "?", "? ", "&a ", "*a", "!t ",
        "|", ">", "%", "@", "`", "\t", "é", "🙂", "\u200F", "\u2028", "\u0085", "\u00A0", "\uFEFF", "\0", "/images/00.png", "true", "null", "~", "...", "---", "<<", "a:b", "http://x.y/z",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\n", "\r\n", " \n", "\n\n", "\r"];

    [Fact]
    public void Whatever_it_reads_is_what_yaml_says()
    {
        var random = new Random(20261103);
        var (read, total) = (0, 20_000);
        for (var i = 0; i < total; i++)
        {
            var block = Block(random);
            if (PlainFrontMatter.TryRead(Encoding.UTF8.GetBytes(block), 2) is not { } plain) continue;
            read++;
            var report = new List<Diagnostic>();
            var yaml = YamlReader.Read("a.md", block, 2, report);
            report.ShouldBeEmpty(block);
            DataText.Of(plain).ShouldBe(DataText.Of(yaml), block);
        }

        // If nearly all blocks were given up, the comparison would say nothing.
        read.ShouldBeGreaterThan(total / 5);
    }

    [Theory]
    [InlineData("title: خبر\n")]
    [InlineData("title: \"خبر: عاجل\"\r\ntags: [\"أ, ب\", ج, 5G]\r\n")]
    [InlineData("date: 2026-11-03 14:05\nimage: /images/00.png\n")]
    [InlineData("tags:\n- أ\n- \"ب\"\ntitle: «نعم» قال\n")]
    [InlineData("tags:\n  - أ\n  - ب")]
    public void Reads_what_editors_usually_write(string block)
    {
        var plain = PlainFrontMatter.TryRead(Encoding.UTF8.GetBytes(block), 2);
        plain.ShouldNotBeNull();
        DataText.Of(plain).ShouldBe(DataText.Of(YamlReader.Read("a.md", block, 2, [])));
    }

    private static string Block(Random random)
    {
        var block = new StringBuilder();
        for (var lines = random.Next(1, 5); lines > 0; lines--)
        {
            block.Append(Pick(random, Keys, 6)).Append(random.Next(20) == 0 ? ":" : ": ");
            switch (random.Next(5))
            {
                case 0:
                    block.Append('[').AppendJoin(random.Next(5) == 0 ? " , " : ", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Item(random))).Append(']');
                    break;
                case 1:
                    var indent = random.Next(4) == 0 ? "" : "  ";
                    block.Length -= block[^1] == ' ' ? 1 : 0;
                    foreach (var _ in Enumerable.Range(0, random.Next(1, 4))) block.Append('\n').Append(indent).Append("- ").Append(Item(random));
                    break;
                case 2:
                    block.Append('"').Append(Text(random)).Append('"');
                    break;
                default:
                    block.Append(Text(random));
                    break;
            }

            block.Append(random.Next(3) == 0 ? Ends[random.Next(Ends.Length)] : "\n");
        }

        return block.ToString();
    }

    private static string Item(Random random) => random.Next(3) == 0 ? $"\"{Text(random)}\"" : Text(random);

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, Pieces, 7)));

    /// <summary>Mostly one of the first, harmless ones.</summary>
    private static string Pick(Random random, string[] from, int harmless) => from[random.Next(4) == 0 ? random.Next(from.Length) : random.Next(harmless)];
}
