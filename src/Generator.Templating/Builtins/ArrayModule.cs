using System.Collections;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>array</c> as templates call them.</summary>
internal static class ArrayModule
{
    public static readonly BuiltinModule Module = new(
    [
        BuiltinFunction.With<IEnumerable?, object?, IEnumerable>("array.add", ArrayFunctions.Add, "list", "value"),
        BuiltinFunction.With<IEnumerable?, IEnumerable?, IEnumerable?>("array.add_range", ArrayFunctions.Concat, "list1", "list2"),
        BuiltinFunction.With<IEnumerable?, IEnumerable?>("array.compact", ArrayFunctions.Compact, "list"),
        BuiltinFunction.With<IEnumerable?, IEnumerable?, IEnumerable?>("array.concat", ArrayFunctions.Concat, "list1", "list2"),
        BuiltinFunction.With<IList?, object?, object?>("array.cycle", ArrayFunctions.Cycle, "list", BuiltinParameter.Optional("group")),
        BuiltinFunction.WithRest<IEnumerable?, object?, bool>("array.any", ArrayFunctions.Any, "list", "function", BuiltinParameter.Optional("args")),
        BuiltinFunction.With<IEnumerable?, object?, ScriptRange?>("array.each", ArrayFunctions.Each, "list", "function"),
        BuiltinFunction.With<IEnumerable?, object?, ScriptRange?>("array.filter", ArrayFunctions.Filter, "list", "function"),
        BuiltinFunction.Of<IEnumerable?, object?>("array.first", ArrayFunctions.First, "list"),
        BuiltinFunction.With<IEnumerable?, int, object?, IEnumerable>("array.insert_at", ArrayFunctions.InsertAt, "list", "index", "value"),
        BuiltinFunction.With<IEnumerable?, string?, object?, string>(
            "array.join", ArrayFunctions.Join, "list", "delimiter", BuiltinParameter.Optional("function")),
        BuiltinFunction.With<IEnumerable?, object?>("array.last", ArrayFunctions.Last, "list"),
        BuiltinFunction.With<IEnumerable?, int, IEnumerable?>("array.limit", ArrayFunctions.Limit, "list", "count"),
        BuiltinFunction.With<object?, string?, IEnumerable>("array.map", ArrayFunctions.Map, "list", "member"),
        BuiltinFunction.With<IEnumerable?, int, IEnumerable?>("array.offset", ArrayFunctions.Offset, "list", "index"),
        BuiltinFunction.With<IList?, int, IList>("array.remove_at", ArrayFunctions.RemoveAt, "list", "index"),
        BuiltinFunction.With<IEnumerable?, IEnumerable>("array.reverse", ArrayFunctions.Reverse, "list"),
        BuiltinFunction.With<IEnumerable?, int>("array.size", ArrayFunctions.Size, "list"),
        BuiltinFunction.With<object?, string?, IEnumerable>("array.sort", ArrayFunctions.Sort, "list", BuiltinParameter.Optional("member")),
        BuiltinFunction.With<IEnumerable?, IEnumerable?>("array.uniq", ArrayFunctions.Uniq, "list"),
        BuiltinFunction.With<IEnumerable?, object?, bool>("array.contains", ArrayFunctions.Contains, "list", "item"),
    ]);
}
