using System.Buffers;
using System.Text;

namespace Generator.Arabic.Tests;

/// <summary>RFC 3986 §2.1, against an encoder that takes one byte after the other.</summary>
public sealed class PercentEncodingTests
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcXYZ019-._~/");

    [Theory]
    [InlineData("")]
    [InlineData("abc/019")]
    [InlineData("a b&c%2")]
    [InlineData("الموازنة 2026 – «نفط» 😀")]
    [InlineData("\u007F\u0080\u07FF\u0800\uFFFF\U00010000\U0010FFFF")]
    [InlineData("\uD83D alone \uDE00\uD83D")]
    public void Each_byte_that_is_not_plain_is_written_as_a_number(string text)
    {
        PercentEncoding.Encode(text, Plain).ShouldBe(Expected(text));
        var bytes = new byte[text.Length * PercentEncoding.LongestCharacter];
        Encoding.ASCII.GetString(bytes, 0, PercentEncoding.Encode(text, Plain, bytes)).ShouldBe(Expected(text));
    }

    [Fact]
    public void Every_character_is()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var text = "a" + (char)character + "ب";
            PercentEncoding.Encode(text, Plain).ShouldBe(Expected(text), $"U+{character:X4}");
        }
    }

    private static string Expected(string text) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(static b => b < 0x80 && Plain.Contains((char)b) ? $"{(char)b}" : $"%{b:X2}"));
}
