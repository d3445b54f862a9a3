using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>array</c>: items looked at, added and taken away. Lists that come in are never changed.</summary>
internal static partial class ArrayFunctions
{
    public static object? First(IEnumerable? list)
    {
        if (list is IList items) return items.Count > 0 ? items[0] : null;
        foreach (var item in list ?? Array.Empty<object?>()) return item;
        return null;
    }

    public static object? Last(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is IList items and not ScriptRange) return items.Count > 0 ? items[^1] : null;
        object? last = null;
        foreach (var item in Counted(context, span, list)) last = item;
        return last;
    }

    public static int Size(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is string text) return text.Length;
        if (list is ICollection items and not ScriptRange) return items.Count;
        var size = 0;
        foreach (var _ in Counted(context, span, list)) size++;
        return size;
    }

    public static bool Contains(TemplateContext context, SourceSpan span, IEnumerable? list, object? item)
    {
        foreach (var candidate in Counted(context, span, list))
        {
            if (Equals(candidate, item)) return true;
        }
        return false;
    }

    public static IEnumerable Add(TemplateContext context, SourceSpan span, IEnumerable? list, object? value) =>
        new ScriptArray(Counted(context, span, list)) { value };

    /// <summary>Puts a value before the item at <paramref name="index"/>; a gap behind the end is filled with nulls.</summary>
    public static IEnumerable InsertAt(TemplateContext context, SourceSpan span, IEnumerable? list, int index, object? value)
    {
        ScriptArray items = new(Counted(context, span, list));
        index = Math.Max(index, 0);
        var steps = 0;
        while (items.Count < index)
        {
            context.StepLoop(span, ref steps);
            items.Add(null);
        }
        items.Insert(index, value);
        return items;
    }

    /// <summary>Leaves out the item at <paramref name="index"/>; a negative index counts from the end.</summary>
    public static IList RemoveAt(TemplateContext context, SourceSpan span, IList? list, int index)
    {
        ScriptArray items = new(Counted(context, span, list));
        items.RemoveAt(index < 0 ? index + items.Count : index);
        return items;
    }

    /// <summary>The next item at each call with the same list, or with the same group; begins again after the last.</summary>
    public static object? Cycle(TemplateContext context, SourceSpan span, IList? list, object? group)
    {
        if (list is null || list.Count == 0) return null;
        CycleGroup key = new(group is null ? Join(context, span, list, ",", function: null) : context.TextOf(group));
        var index = context.Tags.TryGetValue(key, out var next) && next is int number && number < list.Count ? number : 0;
        context.Tags[key] = index + 1;
        return list[index];
    }

    /// <summary>The items, each counted against the context's limit of steps.</summary>
    private static IEnumerable Counted(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is null) yield break;
        var steps = 0;
        foreach (var item in list)
        {
            context.StepLoop(span, ref steps);
            yield return item;
        }
    }

    private sealed record CycleGroup(string Name);
}
