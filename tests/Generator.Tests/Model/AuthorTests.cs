using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Model;
using static Generator.Tests.Model.TestSite;

namespace Generator.Tests.Model;

public class AuthorTests
{
    private static readonly SiteConfig WithSami = Config with
    {
        Authors = [new AuthorConfig("sami-albakri", "سامي البكري", "محرر", null, null, false, new FileSpan("site.yml", 12, 5), "s@example.org", "https://s.example")],
    };

    [Theory]
    [InlineData("sami-albakri")]
    [InlineData("سامي البكري")]
    [InlineData("سامي  البَكري")]
    [InlineData("Sami Albakri")]
    public void A_listed_author_is_found_by_id_and_by_name(string reference)
    {
        var author = Good(WithSami, Article("a").By(reference)).Authors.ShouldHaveSingleItem();
        author.Id.ShouldBe("sami-albakri");
        author.Name.ShouldBe("سامي البكري");
        author.Role.ShouldBe("محرر");
        author.Email.ShouldBe("s@example.org");
        author.Url.ShouldBe("https://s.example");
    }

    [Fact]
    public void An_author_who_is_not_listed_is_made_from_the_name()
    {
        var author = Good(WithSami, Article("a").By("هدى النجار")).Authors.ShouldHaveSingleItem();
        author.Id.ShouldBe("هدى-النجار");
        author.Name.ShouldBe("هدى النجار");
        author.IsOrganization.ShouldBeFalse();
    }

    [Theory]
    [InlineData("وكالات", true)]
    [InlineData("وكالة المدار", true)]
    [InlineData("صحيفة الساحل", true)]
    [InlineData("فريق التحرير", true)]
    [InlineData("فريق التحرير الرقمي", true)]
    [InlineData("وكيل الزعبي", false)]
    [InlineData("سامي البكري", false)]
    public void Agencies_newspapers_and_the_newsroom_are_organizations(string name, bool expected) => Bylines.LooksLikeOrganization(name).ShouldBe(expected);

    [Fact]
    public void Names_that_differ_in_marks_case_or_an_omitted_hamza_are_one_person()
    {
        var author = Good(Article("a", "2026-01-01").By("احمد علي"), Article("b", "2026-01-02").By("أحمد علي"), Article("c", "2026-01-03").By("أحمد عليّ")).Authors.ShouldHaveSingleItem();
        author.Id.ShouldBe("احمد-علي");
        author.OtherSlugs.ShouldBe(["أحمد-علي"]);
        author.Articles.Length.ShouldBe(3);
    }

    [Fact]
    public void Authors_keep_the_order_of_the_byline()
    {
        var site = Good(WithSami, Article("a").By("هدى النجار", "sami-albakri", "سامي البكري"));
        site.AuthorsByArticle[0].Select(static author => author.Name).ShouldBe(["هدى النجار", "سامي البكري"]);
    }

    [Fact]
    public void Listed_authors_without_articles_are_left_out() => Good(WithSami, Article("a")).Authors.ShouldBeEmpty();

    [Fact]
    public void A_name_without_letters_is_an_error() => Build(Article("a").By("***")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("author-without-letters");
}
