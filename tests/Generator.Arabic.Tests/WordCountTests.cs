namespace Generator.Arabic.Tests;

public sealed class WordCountTests
{
    private const string Characters = "خبرa5 \n\r\t-–،.\u00A0\u2028\u3000\u0085\u064B\u200C🙂ـؠيًٟ٠٩٪zZAa09@[`{/:";

    [Fact]
    public void The_quick_search_counts_like_a_walk_over_all_characters()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Characters[random.Next(i % 2 == 0 ? 9 : Characters.Length)]));
            WordCount.Of(text).ShouldBe(text.Split((char[]?)null, StringSplitOptions.None).Count(static token => token.Any(static c => char.IsLetterOrDigit(c) || char.IsHighSurrogate(c))), text);
        }
    }
}
