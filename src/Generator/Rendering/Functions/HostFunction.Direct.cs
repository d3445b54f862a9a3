using Generator.Templating.Runtime;

namespace Generator.Rendering.Functions;

/// <summary>With our own engine, the list of arguments is used again for the next call: no function keeps it.</summary>
internal sealed partial class HostFunction : DirectFunction
{
    /// <inheritdoc/>
    public override int FewestArguments => required;

    /// <inheritdoc/>
    public override bool IsFixed => isFixed;

    /// <inheritdoc/>
    public override object? Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments) => Invoke(context, caller, arguments, null);
}
