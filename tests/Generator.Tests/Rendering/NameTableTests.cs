using Generator.Rendering;

namespace Generator.Tests.Rendering;

public sealed class NameTableTests
{
    [Fact]
    public void Names_that_look_alike_are_told_apart()
    {
        var table = new NameTable<int>();
        var names = (string[])["", "a", "ab", "aab", "aXb", "abb", "partials/card", "partials/cord", .. Enumerable.Range(0, 500).Select(static i => $"name {i}")];
        for (var i = 0; i < names.Length; i++)
        {
            table.TryGet(names[i], out _).ShouldBeFalse();
            table.Add(names[i], i);
        }

        for (var i = 0; i < names.Length; i++)
        {
            table.TryGet(new string(names[i]), out var value).ShouldBeTrue();
            value.ShouldBe(i);
        }

        table.TryGet("aYb", out _).ShouldBeFalse();
        table.TryGet("name 500", out _).ShouldBeFalse();
    }
}
