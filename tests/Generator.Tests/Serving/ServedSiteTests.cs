using Generator.Model;
using Generator.Serving;
using Generator.Sources;

namespace Generator.Tests.Serving;

/// <summary>A site that is served follows its files: what is good is shown, what is bad leaves the last good site where it is.</summary>
public sealed class ServedSiteTests
{
    private readonly ServedFolder _folder = new();

    [Fact]
    public void An_edit_reads_one_article_and_shows_it()
    {
        _folder.Save("articles/khabar-3.md", ServedFolder.Article("خبر جديد", "2026-11-03"));
        _folder.Read.Where(static path => path.StartsWith("articles/", StringComparison.Ordinal)).ShouldBe(["articles/khabar-3.md"]);
        _folder.State.Version.ShouldBe(3);
        _folder.Text("/2026/11/03/khabar-3/").ShouldContain("<h1>خبر جديد</h1>", Case.Sensitive);
        _folder.Text("/").ShouldContain("خبر جديد");
    }

    [Theory]
    [InlineData("خبر 3", "نص آخر.")]
    [InlineData("خبر بعنوان آخر", "نص المقال.")]
    public void Edited_words_are_shown_before_the_rest_of_the_site_is_read(string title, string body)
    {
        _folder.Files.Add("articles/khabar-3.md", ServedFolder.Article(title, "2026-11-03", body: body));
        var early = "";
        var state = _folder.Site.Update(new TouchedPaths("articles/khabar-3.md"), () => early = _folder.Text("/2026/11/03/khabar-3/"), TestContext.Current.CancellationToken);
        early.ShouldContain($"<h1>{title}</h1>", Case.Sensitive);
        early.ShouldContain(body);
        state.Version.ShouldBe(3);
        _folder.Text("/2026/11/03/khabar-3/").ShouldBe(early);
        _folder.Text("/").ShouldContain(title);
    }

    [Fact]
    public void Words_that_no_other_page_shows_are_read_once_and_loaded_once()
    {
        _folder.Save("articles/khabar-3.md", ServedFolder.Article("خبر 3", "2026-11-03", "summary: موجز\n")).Version.ShouldBe(3);
        _folder.Save("articles/khabar-3.md", ServedFolder.Article("خبر 3", "2026-11-03", "summary: موجز\n", "نص آخر.")).Version.ShouldBe(4);
        _folder.Text("/2026/11/03/khabar-3/").ShouldContain("نص آخر.");
    }

    [Fact]
    public void Going_the_way_of_an_edit_for_nothing_changes_nothing()
    {
        var state = _folder.State;
        _folder.Site.Prepare();
        _folder.Files.Add("articles/khabar-9.md", "---\ntitle: [\n");
        _folder.Site.Prepare();
        _folder.Files.Remove("articles/khabar-9.md");
        _folder.Site.Prepare();
        _folder.State.ShouldBeSameAs(state);
        _folder.Save("articles/khabar-9.md", ServedFolder.Article("خبر 9", "2026-11-09", body: "نص آخر.")).Errors.ShouldBeEmpty();
        _folder.Text("/2026/11/09/khabar-9/").ShouldContain("نص آخر.");
    }

    [Theory]
    [InlineData("2026-11-04", "")]
    [InlineData("2026-11-03", "tags: [وسم]\n")]
    [InlineData("2026-11-03", "slug: akhar\n")]
    [InlineData("2026-11-03", "draft: true\n")]
    public void More_than_words_waits_for_the_whole_site(string date, string more)
    {
        _folder.Files.Add("articles/khabar-3.md", ServedFolder.Article("خبر 3", date, more));
        var wasShown = false;
        _folder.Site.Update(new TouchedPaths("articles/khabar-3.md"), () => wasShown = true, TestContext.Current.CancellationToken).Version.ShouldBe(2);
        wasShown.ShouldBeFalse();
    }

    [Fact]
    public void An_error_leaves_the_last_good_site_and_its_mending_brings_the_next()
    {
        var good = _folder.State.Snapshot;
        var broken = _folder.Save("articles/khabar-3.md", "---\ntitle: [\n---\n");
        broken.Errors.ShouldNotBeEmpty();
        broken.Errors.ShouldAllBe(static error => error.Span!.Value.Path == "articles/khabar-3.md");
        broken.Snapshot.ShouldBeSameAs(good);
        broken.Version.ShouldBe(1);
        _folder.Text("/").ShouldContain("خبر 3");
        _folder.Get("/2026/11/03/khabar-3/").IsStale.ShouldBeTrue();

        _folder.Save("articles/khabar-4.md", ServedFolder.Article("خبر رابع", "2026-11-04")).Errors.ShouldNotBeEmpty();
        var mended = _folder.Save("articles/khabar-3.md", ServedFolder.Article("خبر سليم", "2026-11-03"));
        mended.Errors.ShouldBeEmpty();
        mended.Version.ShouldBe(2);
        _folder.Text("/").ShouldContain("خبر سليم");
        _folder.Text("/").ShouldContain("خبر رابع");
    }

    [Fact]
    public void An_error_in_a_body_comes_without_a_visit()
    {
        var broken = _folder.Save("articles/khabar-3.md", ServedFolder.Article("خبر", "2026-11-03", body: "[رابط](missing.md)"));
        broken.Errors.ShouldHaveSingleItem().Span!.Value.Line.ShouldBe(6);
        broken.Version.ShouldBe(1);
    }

    [Fact]
    public void A_new_article_is_shown()
    {
        _folder.Get("/2026/11/10/jadid/").Status.ShouldBe(404);
        _folder.Save("articles/jadid.md", ServedFolder.Article("خبر عاشر", "2026-11-10"));
        _folder.Get("/2026/11/10/jadid/").Status.ShouldBe(200);
        _folder.Text("/").ShouldContain("خبر عاشر");
    }

    [Fact]
    public void A_renamed_article_moves()
    {
        _folder.Files.Remove("articles/khabar-3.md").Add("articles/khabar-thalith.md", ServedFolder.Article("خبر 3", "2026-11-03"));
        _folder.Touch("articles/khabar-3.md", "articles/khabar-thalith.md");
        _folder.Get("/2026/11/03/khabar-3/").Status.ShouldBe(404);
        _folder.Get("/2026/11/03/khabar-thalith/").Status.ShouldBe(200);
    }

    [Fact]
    public void A_removed_article_is_gone()
    {
        _folder.Remove("articles/khabar-3.md");
        _folder.Get("/2026/11/03/khabar-3/").Status.ShouldBe(404);
        _folder.Text("/").ShouldNotContain("خبر 3");
    }

    [Fact]
    public void Folders_come_and_go_as_a_whole()
    {
        _folder.Get("/2026/10/01/maqal/note.txt").Status.ShouldBe(200);
        _folder.Files.Remove("articles/maqal/index.md").Remove("articles/maqal/note.txt");
        _folder.Touch("articles/maqal");
        _folder.Get("/2026/10/01/maqal/").Status.ShouldBe(404);
        _folder.Get("/2026/10/01/maqal/note.txt").Status.ShouldBe(404);

        _folder.Files.Add("articles/new/a/one.md", ServedFolder.Article("واحد", "2026-09-01")).Add("articles/new/two.md", ServedFolder.Article("اثنان", "2026-09-02"));
        _folder.Touch("articles/new");
        _folder.State.Snapshot!.Site.Articles.Select(static article => article.SourcePath).Where(static path => path.StartsWith("articles/new/", StringComparison.Ordinal)).ShouldBe(["articles/new/two.md", "articles/new/a/one.md"]);
    }

    [Fact]
    public void A_template_change_shows_on_every_page()
    {
        _folder.Save("templates/body_end.html", "<p>تذييل جديد</p>\n").Errors.ShouldBeEmpty();
        _folder.Text("/2026/11/03/khabar-3/").ShouldContain("تذييل جديد");
        var broken = _folder.Save("templates/body_end.html", "{{ if }}\n");
        broken.Errors.ShouldNotBeEmpty();
        _folder.Text("/2026/11/04/khabar-4/").ShouldContain("تذييل جديد");
        _folder.Remove("templates/body_end.html").Errors.ShouldBeEmpty();
        _folder.Text("/2026/11/03/khabar-3/").ShouldNotContain("تذييل جديد");
    }

    [Fact]
    public void Settings_that_change_move_the_site()
    {
        _folder.Save("site.yml", "title: الصحيفة\nurl: https://khabar.example/\n").Errors.ShouldBeEmpty();
        var snapshot = _folder.State.Snapshot!;
        snapshot.Find("/2026/11/03/khabar-3/").Status.ShouldBe(200);
        snapshot.Find("/paper/2026/11/03/khabar-3/").Status.ShouldBe(404);
        _folder.Save("site.yml", "title: الصحيفة\nurl: none\n").Errors.ShouldNotBeEmpty();
        _folder.State.Snapshot.ShouldBeSameAs(snapshot);
    }

    [Fact]
    public void What_cannot_be_told_is_read_again_as_a_whole()
    {
        _folder.Files.Remove("articles/khabar-3.md").Add("articles/jadid.md", ServedFolder.Article("خبر عاشر", "2026-11-10"));
        var all = new TouchedPaths();
        all.AddEverything();
        _folder.Site.Update(all, cancellation: TestContext.Current.CancellationToken);
        _folder.Get("/2026/11/03/khabar-3/").Status.ShouldBe(404);
        _folder.Get("/2026/11/10/jadid/").Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("draft: true\n", "2026-11-10", nameof(Visibility.Draft))]
    [InlineData("", "2027-01-01", nameof(Visibility.Scheduled))]
    [InlineData("expires_at: 2026-11-20\n", "2026-11-10", nameof(Visibility.Expired))]
    public void Hidden_articles_are_shown_and_known(string more, string date, string visibility)
    {
        _folder.Save("articles/jadid.md", ServedFolder.Article("خبر عاشر", date, more)).Errors.ShouldBeEmpty();
        var path = $"/{date.Replace('-', '/')}/jadid/";
        _folder.Get(path).Visibility.ToString().ShouldBe(visibility);
        _folder.State.Snapshot!.Hidden.ShouldHaveSingleItem().Href.ShouldBe("/paper" + path);
    }

    [Fact]
    public void A_site_with_errors_from_the_start_is_shown_as_far_as_it_goes()
    {
        var files = new ServedFolder().Files.Add("articles/khabar-3.md", "");
        var site = new ServedSite(files, static () => new BuildOptions { Now = ServedFolder.Now });
        var state = site.Update(new TouchedPaths(), cancellation: TestContext.Current.CancellationToken);
        state.Errors.ShouldNotBeEmpty();
        state.Snapshot!.Find("/paper/2026/11/04/khabar-4/").Status.ShouldBe(200);
    }

    [Fact]
    public async Task Requests_wait_for_the_first_reading()
    {
        var site = new ServedSite(_folder.Files, static () => new BuildOptions { Now = ServedFolder.Now });
        var waiting = site.AfterAsync(null, TestContext.Current.CancellationToken);
        waiting.IsCompleted.ShouldBeFalse();
        var state = site.Update(new TouchedPaths(), cancellation: TestContext.Current.CancellationToken);
        (await waiting).ShouldBeSameAs(state);
        (await site.AfterAsync(null, TestContext.Current.CancellationToken)).ShouldBeSameAs(state);
    }
}
