namespace Generator.Rendering;

/// <summary>With our own engine, values are printed and tested without their place in the template.</summary>
internal sealed partial class PageContext
{
    /// <inheritdoc/>
    protected override void PrintValue(ScriptNode node, object value) => Write(value);

    /// <inheritdoc/>
    protected override bool IsTrue(ScriptNode node, object value) =>
        value.GetType() == typeof(string) || value is Views.ModelObject || base.IsTrue(node, value);
}
