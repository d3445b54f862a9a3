using System.Text;
using Generator.Arabic;
using Shouldly;
using Xunit;

namespace Generator.Arabic.Tests;

/// <summary>The framework's encoding is the model: same bytes, same text, for whatever comes in.</summary>
public sealed class ArabicUtf8Tests
{
    private static readonly string[] Pieces =
    [
        "ا", "لعاصمة", " ", "a", "News ", "٤", "\n", "\u200F", "«", "»", "–", "…", "\u2067", "\u2069", "😀", "é", "\u07FF", "\u0800", "\uFFFF", "\u007F", "\u0080", "\0", "\uD83D", "\uDE00", "\uDBFF",
    ];

    private static readonly byte[] Odd = [0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xD8, 0xA7, 0xDF, 0xE0, 0x9F, 0xA0, 0xED, 0xEF, 0xBB, 0xF0, 0x90, 0xF4, 0xF5, 0xFF, 0x20];

    [Fact]
    public void Text_of_any_mixture_is_encoded_as_the_framework_does()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Encode(text).ShouldBe(Encoding.UTF8.GetBytes(text), Escaped(text));
        }
    }

    [Fact]
    public void A_rare_character_may_stand_at_every_place()
    {
        foreach (var rare in (string[])["–", "😀", "\uD83D", "\uDE00", "\uDE00\uD83D", "é", "\u0800"])
        {
            for (var before = 0; before < 20; before++)
            {
                for (var after = 0; after < 20; after++)
                {
                    var text = new string('خ', before) + rare + new string('b', after);
                    Encode(text).ShouldBe(Encoding.UTF8.GetBytes(text), Escaped(text));
                    var bytes = Encoding.UTF8.GetBytes(text);
                    Decode(bytes).ShouldBe((Encoding.UTF8.GetString(bytes), true));
                }
            }
        }
    }

    [Fact]
    public void Bytes_of_any_mixture_are_decoded_as_the_framework_does()
    {
        var random = new Random(2);
        for (var round = 0; round < 40_000; round++)
        {
            var bytes = Enumerable.Range(0, random.Next(40)).SelectMany(_ => Piece(random, mayBeOdd: round % 2 == 0)).ToArray();
            Decode(bytes).ShouldBe((Encoding.UTF8.GetString(bytes), System.Text.Unicode.Utf8.IsValid(bytes)), Convert.ToHexString(bytes));
        }
    }

    [Fact]
    public void Room_that_is_too_small_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ArabicUtf8.Encode("خبر", new byte[8]));
        Should.Throw<ArgumentOutOfRangeException>(() => ArabicUtf8.Decode(new byte[9], new char[8], out _));
    }

    [Fact]
    public void Every_character_survives_both_ways()
    {
        var text = string.Concat(Enumerable.Range(0, 0x11_0000).Where(static point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));
        var bytes = Encode(text);
        bytes.ShouldBe(Encoding.UTF8.GetBytes(text));
        Decode(bytes).ShouldBe((text, true));
    }

    private static byte[] Piece(Random random, bool mayBeOdd) =>
        mayBeOdd && random.Next(4) == 0 ? [Odd[random.Next(Odd.Length)]] : Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);

    private static byte[] Encode(string text)
    {
        var bytes = new byte[3 * text.Length];
        return bytes[..ArabicUtf8.Encode(text, bytes)];
    }

    private static (string Text, bool IsValid) Decode(byte[] utf8)
    {
        var text = new char[utf8.Length];
        var length = ArabicUtf8.Decode(utf8, text, out var isValid);
        return (new string(text, 0, length), isValid);
    }

    private static string Escaped(string text) => string.Join(' ', text.Select(static unit => ((int)unit).ToString("X4", null)));
}
