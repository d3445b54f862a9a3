using Generator.Caching;

namespace Generator.Tests.Caching;

/// <summary>What one page read.</summary>
public sealed class ReadsTests
{
    private readonly Dependencies _all = new(0);

    [Fact]
    public void Each_thing_is_noted_once_in_the_order_in_which_it_was_read_however_many_there_are()
    {
        var reads = new Reads(_all);
        var known = Enumerable.Range(0, 5000).Select(i => _all.Of(DependencyKind.Card, $"{i}")).ToArray();
        var random = new Random(11);
        foreach (var most in (int[])[10, 3000, 5000, 40])
        {
            var expected = new List<Dependency>();
            var seen = new HashSet<Dependency>();
            reads.Start();
            for (var i = 0; i < most * 2; i++)
            {
                var dependency = known[random.Next(most)];
                reads.Add(dependency);
                if (seen.Add(dependency)) expected.Add(dependency);
            }

            reads.Take().ShouldBe(expected);
        }
    }

    [Fact]
    public void A_fragment_notes_what_the_page_has_read_before_and_the_page_notes_what_the_fragment_reads()
    {
        var reads = new Reads(_all);
        var (one, two) = (_all.Of(DependencyKind.Card, "one"), _all.Of(DependencyKind.Card, "two"));
        reads.Start();
        reads.Add(one);
        reads.StartFragment();
        reads.Add(one);
        reads.Add(two);
        reads.EndFragment().ToArray().ShouldBe([one.Id, two.Id]);
        reads.Take().ShouldBe([one, two]);
    }
}
