using Generator.Writing;

namespace Generator.Tests.Writing;

public sealed class PublishedSurveyTests
{
    private static readonly Dictionary<string, PublishedFile> Published = new(StringComparer.Ordinal) { ["a"] = File(1), ["b"] = File(2), ["c"] = File(3), ["d"] = File(4) };

    [Fact]
    public void It_tells_which_files_are_as_they_were()
    {
        PublishedSurvey survey = new(Published, static (path, file) => path != "b" && file.Length > 0);
        survey.Run().ShouldBe(["a", "c", "d"], ignoreOrder: true);
        survey.End().ShouldBe(4);
        Enumerable.Range(0, 4).Select(survey.IsUntouched).ShouldBe(Published.Keys.Select(static path => path != "b"));
    }

    [Fact]
    public void Ended_it_tells_what_it_had_looked_at()
    {
        PublishedSurvey survey = null!;
        survey = new(Published, (path, _) =>
        {
            if (path == "c") survey.End();
            return path != "b";
        });
        survey.Run().ShouldBeEmpty();
        survey.End().ShouldBe(3);
        Enumerable.Range(0, 3).Select(survey.IsUntouched).ShouldBe([true, false, true]);
    }

    private static PublishedFile File(long length) => new(default, length, 0);
}
