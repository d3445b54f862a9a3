using Generator.Caching;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary>Replaces what would bring the clock or chance into a page.</summary>
internal static class DeterministicFunctions
{
    public static void AddTo(ScriptObject builtins, World world)
    {
        if (Builtins.Get(builtins, "date") is ScriptObject date)
        {
            Builtins.Add(date, "now", 0, 0, (context, _, _) => Texts.Local(Now(context, world)));
            Builtins.Add(date, "utc_now", 0, 0, (context, _, _) => Now(context, world).UtcDateTime);
        }

        if (Builtins.Get(builtins, "math") is ScriptObject math)
        {
            Builtins.Add(math, "random", 0, 2, static (_, span, _) => throw Refused(span, "math.random"));
            Builtins.Add(math, "uuid", 0, 0, static (_, span, _) => throw Refused(span, "math.uuid"));
        }

        if (Builtins.Get(builtins, "string") is ScriptObject text)
        {
            Builtins.Add(text, "starts_with", 2, 2, static (c, _, a) => Text(c, a[0]).StartsWith(Text(c, a[1]), StringComparison.Ordinal));
            Builtins.Add(text, "ends_with", 2, 2, static (c, _, a) => Text(c, a[0]).EndsWith(Text(c, a[1]), StringComparison.Ordinal));
        }
    }

    private static DateTimeOffset Now(PageContext context, World world)
    {
        context.Reads.Add(DependencyKind.Now, "");
        return world.Site.Now;
    }

    private static ScriptRuntimeException Refused(CallPlace span, string name) =>
        new(span, $"`{name}` is not available: the same input must always give the same site");

    private static string Text(PageContext context, object? value) => value is null ? "" : ValueWriter.TextOf(context, value);
}
