using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>Lists made from lists, worked out anew whenever they are read.</summary>
internal static partial class ArrayFunctions
{
    public static IEnumerable? Concat(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2)
    {
        return list1 is null && list2 is null ? null : new ScriptRange(Both());

        IEnumerable Both()
        {
            foreach (var item in Counted(context, span, list1)) yield return item;
            foreach (var item in Counted(context, span, list2)) yield return item;
        }
    }

    /// <summary>The items that are not null.</summary>
    public static IEnumerable? Compact(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        return list is null ? null : new ScriptRange(NotNull());

        IEnumerable NotNull()
        {
            foreach (var item in Counted(context, span, list))
            {
                if (item is not null) yield return item;
            }
        }
    }

    /// <summary>The first <paramref name="count"/> items.</summary>
    public static IEnumerable? Limit(TemplateContext context, SourceSpan span, IEnumerable? list, int count)
    {
        return list is null ? null : new ScriptRange(Firsts());

        IEnumerable Firsts()
        {
            var left = count;
            if (left <= 0) yield break;
            foreach (var item in Counted(context, span, list))
            {
                yield return item;
                if (--left == 0) yield break;
            }
        }
    }

    /// <summary>The items from <paramref name="index"/> on.</summary>
    public static IEnumerable? Offset(TemplateContext context, SourceSpan span, IEnumerable? list, int index)
    {
        return list is null ? null : new ScriptRange(Rest());

        IEnumerable Rest()
        {
            var toSkip = index;
            foreach (var item in Counted(context, span, list))
            {
                if (toSkip <= 0) yield return item;
                else toSkip--;
            }
        }
    }

    public static IEnumerable Reverse(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        return new ScriptRange(Backwards());

        IEnumerable Backwards()
        {
            List<object?> items = [.. Counted(context, span, list).Cast<object?>()];
            for (var index = items.Count - 1; index >= 0; index--) yield return items[index];
        }
    }

    /// <summary>The items without those that equal an earlier one.</summary>
    public static IEnumerable? Uniq(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : new ScriptRange(Counted(context, span, list).Cast<object?>().Distinct());

    /// <summary>One member of each item; items that do not have it are left out.</summary>
    public static IEnumerable Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        return new ScriptRange(Members());

        IEnumerable Members()
        {
            if (list is null || string.IsNullOrEmpty(member)) yield break;
            foreach (var item in Counted(context, span, list as IEnumerable ?? new[] { list }))
            {
                if (item is not null && Evaluation.Members.TryGet(context, span, item, member, out var value)) yield return value;
            }
        }
    }
}
