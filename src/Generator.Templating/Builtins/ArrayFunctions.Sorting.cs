using System.Collections;
using System.Text;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>Sorting and joining.</summary>
internal static partial class ArrayFunctions
{
    /// <summary>Sorts by the items themselves or by a member of each, as in <c>title</c> or <c>author.name</c>; equal ones stay in their order.</summary>
    /// <exception cref="ScriptRuntimeException">Two values cannot be compared.</exception>
    public static IEnumerable Sort(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        if (list is null) return new ScriptRange();
        if (list is not IEnumerable unsorted) return new ScriptArray { list };
        var path = string.IsNullOrEmpty(member) ? null : member.Split('.');
        List<(object? Key, object? Item)> items = [];
        foreach (var item in Counted(context, span, unsorted))
        {
            items.Add((path is null ? item : MemberAt(context, span, item, member!, path), item));
        }
        try
        {
            return new ScriptArray(items.OrderBy(pair => pair.Key, ValueComparer.Instance).Select(pair => pair.Item));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new ScriptRuntimeException(span, "Failed to compare two elements in the array.", exception);
        }
    }

    /// <summary>The items as they are printed, with a delimiter between them.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="span">The call.</param>
    /// <param name="list">The items.</param>
    /// <param name="delimiter">What stands between two items.</param>
    /// <param name="function">A function that receives and gives the text of an item; null for none.</param>
    public static string Join(TemplateContext context, SourceSpan span, IEnumerable? list, string? delimiter, object? function)
    {
        if (list is null) return string.Empty;
        var change = function is null ? null : Function(function);
        StringBuilder joined = new();
        var isFirst = true;
        foreach (var item in Counted(context, span, list))
        {
            if (!isFirst) joined.Append(delimiter);
            isFirst = false;
            var text = context.TextOf(item);
            joined.Append(change is null ? text : context.TextOf(context.Call(span, change, text)));
            context.CheckTextLength(span, joined.Length);
        }
        return joined.ToString();
    }

    /// <summary>The member of the whole name, if there is one, else the one at the path.</summary>
    private static object? MemberAt(TemplateContext context, SourceSpan span, object? item, string name, string[] path)
    {
        if (item is not null && path.Length > 1 && Members.TryGet(context, span, item, name, out var value)) return value;
        foreach (var member in path)
        {
            if (item is null) return null;
            item = context.GetMember(span, item, member);
        }
        return item;
    }

    /// <summary>Null first, texts in the order of the thread's culture, other values in their own.</summary>
    private sealed class ValueComparer : IComparer<object?>
    {
        public static readonly ValueComparer Instance = new();

#pragma warning disable CA1309 // The language sorts by culture; the host sets the thread's culture to the invariant one.
        public int Compare(object? x, object? y) =>
            x is string first && y is string second
                ? string.Compare(first, second, StringComparison.CurrentCulture)
                : Comparer<object?>.Default.Compare(x, y);
#pragma warning restore CA1309
    }
}
