using System.Collections.Immutable;
using Generator.Rendering.Escaping;
using Generator.Rendering.Failures;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary>The functions that templates have beside Scriban's own, and those of Scriban that must not depend on the machine.</summary>
internal static class Builtins
{
    /// <summary>The calls of <see cref="EscapeCalls"/>, whose names templates and data cannot have.</summary>
    private static readonly ImmutableArray<(string Name, HostFunction Function)> EscapeFunctions =
    [
        .. Enum.GetValues<EscapeContext>().Select(static place => Escape(EscapeCalls.NameOf(place), (context, _, _) =>
        {
            context.Enter(place);
            return null;
        })),
        Escape(EscapeCalls.LeaveName, static (context, _, _) =>
        {
            context.Leave();
            return null;
        }),
        Escape(EscapeCalls.CaptureHtml, static (context, _, _) =>
        {
            context.EnterCapture(EscapeContext.Text);
            return null;
        }),
        Escape(EscapeCalls.CaptureXml, static (context, _, _) =>
        {
            context.EnterCapture(EscapeContext.XmlText);
            return null;
        }),
        Escape(EscapeCalls.MarkupOnly, static (context, span, _) => context.Escape is EscapeContext.Text or EscapeContext.XmlText
            ? null
            : throw new TemplateFault(span, "Markup is printed inside a tag or a script by this function", "Call the function in the text between tags, or let it give its value with `ret`.")),
    ];

    /// <summary>A fresh set for one thread: an engine's builtin object may be assigned to by templates.</summary>
    /// <param name="world">The site.</param>
    /// <param name="theme">Templates, UI strings, addresses of published files.</param>
    public static ScriptObject Create(World world, Theme theme)
    {
        var (strings, assets) = (theme.Strings, theme.Assets);
        var builtins = TemplateContext.GetDefaultBuiltinObject();
        foreach (var (name, function) in EscapeFunctions) builtins.SetValue(name, function, readOnly: true);
        foreach (var name in (string[])["include", "include_join"])
            builtins.SetValue(name, new MarkupInclude((IScriptCustomFunction)Get(builtins, name)!, theme.Templates), readOnly: true);
        builtins.SetValue("include_cached", new CachedInclude((MarkupInclude)Get(builtins, "include")!, world.Fragments), readOnly: true);
        if (Get(builtins, "object") is ScriptObject objects)
        {
            foreach (var name in (string[])["eval", "eval_template"]) objects.SetValue(name, new EvalFunction((IScriptCustomFunction)Get(objects, name)!), readOnly: true);
        }

        TextFunctions.AddTo(builtins, world.Texts, strings);
        LinkFunctions.AddTo(builtins, world, assets);
        PageFunctions.AddTo(builtins, world);
        ListFunctions.AddTo(builtins);
        SafetyFunctions.AddTo(builtins);
        BlockFunctions.AddTo(builtins);
        DeterministicFunctions.AddTo(builtins, world);
        return builtins;
    }

    /// <summary>Adds a read-only function.</summary>
    public static void Add(ScriptObject target, string name, int required, int most, Func<PageContext, CallPlace, ScriptArray, object?> call) =>
        target.SetValue(name, new HostFunction(name, required, most, call), readOnly: true);

    /// <summary>A member of a builtin object; its own indexer is slow in the official engine.</summary>
    public static object? Get(ScriptObject target, string name) => ((IDictionary<string, object?>)target).TryGetValue(name, out var value) ? value : null;

    private static (string Name, HostFunction Function) Escape(string name, Func<PageContext, CallPlace, ScriptArray, object?> call) => (name, new HostFunction(name, 0, 0, call, isFixed: true));
}
