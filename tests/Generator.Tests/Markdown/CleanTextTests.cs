using Generator.Arabic;
using Generator.Markdown.Text;

namespace Generator.Tests.Markdown;

public sealed class CleanTextTests
{
    [Fact]
    public void What_is_called_clean_is_not_changed_by_cleaning()
    {
        const string Alphabet = "نصو  ..،؛:؟!»«›‹()ab12ـّ\u00A0\u00AD\u200B\u200C\u200E\u202E\u2066\uFEFF\u0654\u0653\u0301\u0008\u007F\u0085\u061C\u2028ﻣﷺ\u064E\u064E\u064F\u0650\u064B\u0670\u0656\u0610\"'-";
        var random = new Random(11);
        var clean = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 24)).Select(_ => random.Next(3) > 0 ? 'ن' : Alphabet[random.Next(Alphabet.Length)]));
            if (CleanText.MayNeedCleaning(text)) continue;
            clean++;
            DisplayText.Clean(text).ShouldBe(text);
        }

        clean.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void No_character_is_forgotten()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (char.IsSurrogate((char)c) || c is '\n' or '\r') continue;
            var text = $"ننننننننن{(char)c}نننننننن";
            if (!CleanText.MayNeedCleaning(text)) DisplayText.Clean(text).ShouldBe(text, $"U+{c:X4}");
        }
    }
}
