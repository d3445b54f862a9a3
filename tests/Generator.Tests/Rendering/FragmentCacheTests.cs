using System.Runtime.CompilerServices;
using System.Text;
using Generator.Rendering;
using Generator.Rendering.Functions;

namespace Generator.Tests.Rendering;

/// <summary>Parts of pages that are rendered once: what is kept, and for how long.</summary>
public sealed class FragmentCacheTests
{
    private const int HalfOfCache = 16 * 1024 * 1024;

    [Fact]
    public void A_fragment_is_found_by_its_key_and_its_card()
    {
        var store = new FragmentStore(new FragmentCache());
        var (a, b) = (store.GroupOf(Parts("a"))!, store.GroupOf(Parts("b"))!);
        store.Keep(a, 7, "seven"u8, [1, 2, 3]);
        store.Keep(a, -1, "none"u8, []);
        store.Keep(a, 100_000, ""u8, [4]);
        store.Keep(b, 7, "other"u8, []);
        Text(store, a, 7).ShouldBe("seven 1,2,3");
        Text(store, a, -1).ShouldBe("none ");
        Text(store, a, 100_000).ShouldBe(" 4");
        Text(store, b, 7).ShouldBe("other ");
        Text(store, a, 8).ShouldBeNull();
        Text(store, b, -1).ShouldBeNull();
        Text(store, a, 200_000).ShouldBeNull();
    }

    [Fact]
    public void Equal_parts_have_one_group_and_others_another()
    {
        var cache = new FragmentCache();
        var store = new FragmentStore(cache);
        var group = store.GroupOf(Parts("card", "rows", true, 20))!;
        store.GroupOf(Parts("cars", "x"));
        store.GroupOf(Parts(new string("card"), "rows", true, 20)).ShouldBeSameAs(group);
        new FragmentStore(cache).GroupOf(Parts("card", "rows", true, 20)).ShouldBeSameAs(group);
        foreach (var other in (object?[][])[["card", "rows", false, 20], ["card", "rows", true], ["card", "rows", true, 20L], ["card", "rows", true, null], []]) store.GroupOf(Parts(other)).ShouldNotBeSameAs(group);
        store.GroupOf(Parts("card", new ScriptObject())).ShouldBeNull();
    }

    [Fact]
    public void What_nobody_asks_for_is_forgotten_and_what_somebody_asks_for_stays()
    {
        var store = new FragmentStore(new FragmentCache());
        var parts = Parts("card");
        var large = new byte[20_000];
        store.Keep(store.GroupOf(parts)!, 0, "first"u8, [5]);
        store.Keep(store.GroupOf(parts)!, 1, "second"u8, []);
        for (var i = 2; i < 4 * HalfOfCache / large.Length; i++)
        {
            large.AsSpan().Fill((byte)i);
            store.Keep(store.GroupOf(parts)!, i, large, [i]);
            Text(store, store.GroupOf(parts)!, 0).ShouldBe("first 5");
            store.TryFind(store.GroupOf(parts)!, i, out var kept).ShouldBeTrue();
            kept.Markup.IndexOfAnyExcept((byte)i).ShouldBe(-1);
            kept.Reads.ToArray().ShouldBe([i]);
        }

        Text(store, store.GroupOf(parts)!, 1).ShouldBeNull();
    }

    [Fact]
    public void Small_fragments_of_many_keys_are_forgotten_too()
    {
        var cache = new FragmentCache();
        var store = new FragmentStore(cache);
        var first = store.GroupOf(Parts("tag", -1))!;
        store.Keep(first, -1, "x"u8, []);
        for (var i = 0; i < 100_000; i++) store.Keep(store.GroupOf(Parts("tag", i))!, -1, "x"u8, []);
        cache.Newer.Find(first.Key).ShouldBeNull();
        cache.Older.Find(first.Key).ShouldBeNull();
    }

    [Fact]
    public void A_store_does_not_hold_what_is_forgotten()
    {
        var cache = new FragmentCache();
        var store = new FragmentStore(cache);
        var forgotten = FirstHalf(store);
        var (parts, large) = (Parts("other"), new byte[1024 * 1024]);
        for (var i = 0; i < 4 * HalfOfCache / large.Length; i++) store.Keep(store.GroupOf(parts)!, i, large, []);
        GC.Collect();
        forgotten.IsAlive.ShouldBeFalse();
        GC.KeepAlive(store);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference FirstHalf(FragmentStore store) => new(store.GroupOf(Parts("seldom"))!.Half);

    [Fact]
    public void Threads_find_what_others_keep()
    {
        var cache = new FragmentCache();
        Parallel.For(0, 4, thread =>
        {
            var store = new FragmentStore(cache);
            var parts = Parts("card");
            for (var round = 0; round < 20_000; round++)
            {
                var card = (round * 7) + (thread * 1000 % 97);
                var wanted = $"card {card}, which is as long as cards are: {new string('x', card % 500)}";
                var group = store.GroupOf(parts)!;
                if (Text(store, group, card) is { } found) found.ShouldBe($"{wanted} {card}");
                else store.Keep(group, card, Encoding.UTF8.GetBytes(wanted), [card]);
            }
        });
    }

    private static FragmentParts Parts(params object?[] values)
    {
        var parts = new FragmentParts();
        parts.Clear();
        foreach (var value in values) parts.Add(value);
        return parts;
    }

    private static string? Text(FragmentStore store, FragmentGroup group, int card) => store.TryFind(group, card, out var fragment)
        ? $"{Encoding.UTF8.GetString(fragment.Markup)} {string.Join(',', fragment.Reads.ToArray())}"
        : null;
}
