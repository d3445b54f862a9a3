using System.Text;

namespace Generator.Arabic.Tests;

public sealed class WordCountTests
{
    private static readonly string[] Characters = [.. "خبرa5 \n\r\t-–،.\u00A0\u2028\u3000\u0085\u064B\u200C🙂ـؠيًٟ٠٩٪٬؛؟\u0600\u061C\u066F\u0670پ\u001C\u001F\u000B«»zZAa09@[`{/:~\u007F\u0001".EnumerateRunes().Select(static rune => rune.ToString())];

    [Fact]
    public void The_quick_search_counts_like_a_walk_over_all_characters()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(90)).Select(_ => Characters[random.Next((i % 3) switch { 0 => 9, 1 => 14, _ => Characters.Length })]));
            WordCount.Of(Encoding.UTF8.GetBytes(text), out var isValid).ShouldBe(text.Split((char[]?)null, StringSplitOptions.None).Count(static token => token.Any(static c => char.IsLetterOrDigit(c) || char.IsHighSurrogate(c))), text);
            isValid.ShouldBeTrue();
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_noticed_wherever_they_stand()
    {
        var random = new Random(8);
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        byte[] odd = [0x80, 0xC0, 0xC1, 0xD8, 0xD9, 0xDF, 0xE0, 0xED, 0xF4, 0xF5, 0xFF, (byte)'a'];
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = strict.GetBytes(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Characters[random.Next(9)])));
            if (bytes.Length > 0) bytes[random.Next(bytes.Length)] = odd[random.Next(odd.Length)];
            WordCount.Of(bytes, out var isValid);
            isValid.ShouldBe(System.Text.Unicode.Utf8.IsValid(bytes), Convert.ToHexString(bytes));
        }
    }
}
