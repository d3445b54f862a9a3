using System.Collections;
using Generator.Content;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary><c>where</c>, <c>without</c> and <c>group_by</c> over lists of objects.</summary>
internal static class ListFunctions
{
    public static void AddTo(ScriptObject builtins)
    {
        Builtins.Add(builtins, "where", 3, 3, static (context, span, a) => Where(context, span, a));
        Builtins.Add(builtins, "without", 2, 2, static (_, span, a) => Without(span, a));
        Builtins.Add(builtins, "group_by", 2, 2, static (context, span, a) => GroupBy(context, span, a));
    }

    /// <summary><c>site.latest | without article</c>: the cards but the article's own, so that no page repeats its own headline in a list.</summary>
    private static object? Without(CallPlace span, ScriptArray arguments)
    {
        if (arguments[1] is not CardObject own) return arguments[0];
        if (arguments[0] is not ScriptArray list) return new ScriptArray(Items(span, arguments[0]).Cast<object?>().Where(item => !IsSame(item, own)));
        var result = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (!IsSame(list[i], own)) result.Add(list[i]);
        }

        return result;
    }

    private static bool IsSame(object? item, CardObject own) => item is CardObject card && card.Number == own.Number && card.Article.SourcePath == own.Article.SourcePath;

    /// <summary><c>list | where "type" "opinion"</c>: the items whose member has this value; a path may have dots.</summary>
    private static ScriptArray Where(PageContext context, CallPlace span, ScriptArray arguments)
    {
        var path = context.TextOf(arguments[1]);
        var result = new ScriptArray();
        foreach (var item in Items(span, arguments[0]))
        {
            if (AreEqual(context, Member(context, span, item, path), arguments[2])) result.Add(item);
        }

        return result;
    }

    /// <summary><c>list | group_by "section.title"</c>: objects with <c>key</c> and <c>items</c>, in the order in which the keys first occur.</summary>
    private static ScriptArray GroupBy(PageContext context, CallPlace span, ScriptArray arguments)
    {
        var path = context.TextOf(arguments[1]);
        var result = new ScriptArray();
        var groups = new Dictionary<string, ScriptArray>(StringComparer.Ordinal);
        foreach (var item in Items(span, arguments[0]))
        {
            var key = Member(context, span, item, path);
            var name = key is null ? "" : context.TextOf(key);
            if (!groups.TryGetValue(name, out var items))
            {
                groups[name] = items = [];
                var group = new ScriptObject();
                group.SetValue("key", key, readOnly: true);
                group.SetValue("items", items, readOnly: true);
                result.Add(group);
            }

            items.Add(item);
        }

        return result;
    }

    private static IEnumerable Items(CallPlace span, object? list) => list switch
    {
        null => Array.Empty<object>(),
        IEnumerable items and not string => items,
        _ => throw new ScriptRuntimeException(span, "A list is expected here"),
    };

    private static object? Member(PageContext context, CallPlace span, object? item, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (item is not IScriptObject members) return null;
            if (members.TryGetValue(context, span, name, out item)) continue;
            return context.IsStrict && members is ModelObject model ? throw PageContext.Missing(span, model, name) : null;
        }

        return item;
    }

    private static bool AreEqual(PageContext context, object? a, object? b) =>
        a is null || b is null ? a is null && b is null : a.Equals(b) || string.Equals(context.TextOf(a), context.TextOf(b), StringComparison.Ordinal);
}
