using Generator.Rendering.Escaping;
using Generator.Rendering.Failures;

namespace Generator.Rendering.Functions;

/// <summary>
/// Layouts: a page's template names its layout, fills its blocks with <c>{{ wrap fill "name" }}…{{ end }}</c>, and the layout prints them with
/// <c>{{ wrap block "name" }}what stands there otherwise{{ end }}</c>. Everything outside of fills is <c>content</c>.
/// </summary>
internal static class BlockFunctions
{
    public static void AddTo(ScriptObject builtins)
    {
        Builtins.Add(builtins, "layout", 1, 1, static (context, span, arguments) =>
        {
            if (context.IsAlone) throw new TemplateFault(span, "A cached include cannot name a layout", "Include it with `include`.");
            context.Layout = (context.TextOf(arguments[0]), span);
            return null;
        });
        Builtins.Add(builtins, "has_block", 1, 1, static (context, _, arguments) => context.Blocks.ContainsKey(context.TextOf(arguments[0])));
        builtins.SetValue("block", new WrapFunction("block", Print, PrintInPlace), readOnly: true);
        builtins.SetValue("fill", new WrapFunction("fill", Fill, null), readOnly: true);
    }

    /// <summary>What a template filled the block with, else the wrapped default, else nothing.</summary>
    private static HtmlValue? Print(PageContext context, TemplateSpan span, string name, ScriptBlockStatement? block)
    {
        if (context.Blocks.TryGetValue(name, out var filled)) return filled;
        return block is null ? null : Render(context, block);
    }

    /// <summary>The same, printed where HTML is.</summary>
    private static void PrintInPlace(PageContext context, string name, ScriptBlockStatement? block)
    {
        if (context.Blocks.TryGetValue(name, out var filled)) filled.WriteTo(context.Output);
        else if (block is not null) Evaluate(context, block);
    }

    /// <summary>The page's own template is rendered before its layouts: what it fills stays.</summary>
    private static HtmlValue? Fill(PageContext context, TemplateSpan span, string name, ScriptBlockStatement? block)
    {
        if (block is null) throw new TemplateFault(span, "`fill` needs what it fills the block with", $"Write {{{{ wrap fill \"{name}\" }}}} … {{{{ end }}}}.");
        if (context.IsAlone) throw new TemplateFault(span, "A cached include cannot fill a block of the page", "Include it with `include`.");
        if (!context.Blocks.ContainsKey(name)) context.Blocks[name] = Render(context, block);
        return null;
    }

    private static HtmlValue Render(PageContext context, ScriptBlockStatement block)
    {
        var output = context.RentOutput();
        context.PushOutput(output);
        Evaluate(context, block);
        context.PopOutput();
        return context.Return(output);
    }

    /// <summary>Prints what is wrapped, as HTML text.</summary>
    private static void Evaluate(PageContext context, ScriptBlockStatement block)
    {
        context.Enter(EscapeContext.Text);
        try
        {
            context.Evaluate(block);
        }
        finally
        {
            context.Leave();
        }
    }
}
