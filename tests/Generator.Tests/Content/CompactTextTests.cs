using Generator.Caching;
using Generator.Content;

namespace Generator.Tests.Content;

/// <summary>Texts that are kept with one byte a character.</summary>
public sealed class CompactTextTests
{
    private const string News = "قال وزير المالية إنّ «الموازنة» ارتفعت 12.5٪ — من ٣ إلى ٤ ملياراتٍ (Reuters)، والكهرباء \u2068GDP\u2069 قريبًا…";

    [Fact]
    public void News_take_one_byte_a_character()
    {
        Written(CompactText.Of(News)).Length.ShouldBeLessThan(News.Length + 8);
        CompactText.Of(News).ToString().ShouldBe(News);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("中文 و😀")]
    [InlineData("سطر\nوآخر\tوثالث\r\0\u001F\u007F")]
    public void Every_text_comes_back_as_it_was(string? text)
    {
        CompactText.Of(text).ToString().ShouldBe(text);
        CompactText.Read(new ByteReader(Written(CompactText.Of(text)))).ToString().ShouldBe(text);
    }

    [Fact]
    public void Every_character_comes_back_as_it_was()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var place = character % 40;
            var text = News[..place] + (char)character + News[place..];
            CompactText.Of(text).ToString().ShouldBe(text, $"U+{character:X4}");
        }
    }

    [Fact]
    public void Texts_are_equal_when_they_say_the_same()
    {
        CompactText.Of(News).ShouldBe(CompactText.Of(News + ""));
        CompactText.Of(News).GetHashCode().ShouldBe(CompactText.Of(new string(News.AsSpan())).GetHashCode());
        CompactText.Of(News).ShouldNotBe(CompactText.Of(News + " "));
        CompactText.Of(null).ShouldNotBe(CompactText.Of(""));
    }

    private static byte[] Written(CompactText text)
    {
        var writer = new ByteWriter();
        text.Write(writer);
        return writer.Written.ToArray();
    }
}
