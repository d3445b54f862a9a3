using System.Collections.Immutable;
using Generator.Content;

namespace Generator.Tests.Content;

/// <summary>Texts that come back in thousands of articles.</summary>
public sealed class TextPoolTests
{
    [Fact]
    public void Equal_texts_are_one_string_and_lists_of_one_text_are_one_list()
    {
        var pool = new TextPool();
        var text = pool.Shared(new string("سلمى"));
        pool.Shared(new string("سلمى")).ShouldBeSameAs(text);
        ImmutableArray<string> alone = pool.Shared([text]);
        (pool.Shared([new string("سلمى")]) == alone).ShouldBeTrue("an equality of what the lists stand on, not of what they say");
    }

    [Fact]
    public void Other_lists_stay_what_they_are()
    {
        var pool = new TextPool();
        ImmutableArray<string> both = ["سلمى", "كريم"];
        (pool.Shared(both) == both).ShouldBeTrue();
        pool.Shared(["كريم"]).ShouldBe(["كريم"]);
        pool.Shared(ImmutableArray<string>.Empty).ShouldBeEmpty();
    }
}
