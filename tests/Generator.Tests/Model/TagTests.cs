using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using static Generator.Tests.Model.TestSite;

namespace Generator.Tests.Model;

public class TagTests
{
    [Fact]
    public void Spellings_of_one_tag_are_one_tag_by_its_most_used_spelling_at_the_url_of_the_earliest()
    {
        var tag = Good(
            Article("a", "2026-01-01", "politics", "الموانىء"),
            Article("b", "2026-01-02", "politics", "المــوانىء"),
            Article("c", "2026-01-03", "politics", "المَوانىء"),
            Article("d", "2026-01-04", "politics", "المَوانىء")).Tags.ShouldHaveSingleItem();
        tag.Name.ShouldBe("المَوانىء");
        tag.Slug.ShouldBe("الموانىء");
        tag.Articles.Names().ShouldBe(["d", "c", "b", "a"]);
        tag.OtherSlugs.ShouldBeEmpty();
    }

    [Fact]
    public void An_omitted_hamza_is_the_same_tag_and_its_url_redirects()
    {
        var tag = Good(
            Article("a", "2026-01-01", "politics", "الامارات"),
            Article("b", "2026-01-02", "politics", "الإمارات"),
            Article("c", "2026-01-03", "politics", "الإمارات")).Tags.ShouldHaveSingleItem();
        tag.Name.ShouldBe("الإمارات");
        tag.Slug.ShouldBe("الامارات");
        tag.OtherSlugs.ShouldBe(["الإمارات"]);
    }

    [Fact]
    public void A_spelling_that_could_be_two_words_stays_apart_from_both() =>
        Good(Article("a", tags: ["اعلام", "إعلام", "أعلام"])).Tags.Length.ShouldBe(3);

    [Fact]
    public void Equal_use_is_decided_by_the_ordinal_order() =>
        Good(Article("a", "2026-01-01", "politics", "iphone"), Article("b", "2026-01-02", "politics", "iPhone")).Tags.ShouldHaveSingleItem().Name.ShouldBe("iPhone");

    [Fact]
    public void Two_spellings_in_one_article_count_once()
    {
        var site = Good(Article("a", tags: ["iPhone", "#iphone"]));
        site.Tags.ShouldHaveSingleItem().Articles.Length.ShouldBe(1);
        site.TagsByArticle[0].ShouldHaveSingleItem();
    }

    [Fact]
    public void Site_yml_decides_spelling_and_url()
    {
        var config = Config with { Tags = [new TagConfig("الإمارات", "uae", "أخبار الإمارات", new FileSpan("site.yml", 9, 5))] };
        var tag = Good(config, Article("a", tags: "الامارات")).Tags.ShouldHaveSingleItem();
        tag.Name.ShouldBe("الإمارات");
        tag.Slug.ShouldBe("uae");
        tag.Description.ShouldBe("أخبار الإمارات");
        tag.OtherSlugs.ShouldBe(["الامارات"]);
    }

    [Fact]
    public void Tags_are_in_the_order_of_the_alphabet() =>
        Good(Article("a", tags: ["يمن", "أمن", "بترول", "2026", "iPhone"])).Tags.Select(static tag => tag.Name).ShouldBe(["2026", "أمن", "بترول", "يمن", "iPhone"]);

    [Fact]
    public void Hidden_articles_neither_name_a_tag_nor_fix_its_url()
    {
        var site = Good(
            Article("old", "2020-01-01", "politics", "iPhone", "سر").Draft(), Article("old2", "2020-01-02", "politics", "iPhone").Draft(), Article("a", tags: "iphone"));
        site.Tags.ShouldHaveSingleItem().Name.ShouldBe("iphone");
        site.HiddenLists.Tags.ShouldHaveSingleItem().Name.ShouldBe("سر");
    }

    [Fact]
    public void A_tag_without_letters_is_an_error_at_its_article()
    {
        var error = Build(Article("a", tags: "؟؟")).Diagnostics.ShouldHaveSingleItem();
        error.Code.ShouldBe("tag-without-letters");
        error.Span!.Value.Path.ShouldBe("articles/a.md");
    }
}
