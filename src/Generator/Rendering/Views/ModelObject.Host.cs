using Generator.Templating.Runtime;

namespace Generator.Rendering.Views;

/// <summary>Our own engine reads members without their place in the template.</summary>
internal abstract partial class ModelObject : HostObject
{
    /// <inheritdoc/>
    public sealed override bool TryGetMember(TemplateContext context, string member, out object? value)
    {
        var found = TryGet(member, out value);
        NoteRead(((PageContext)context).Reads, member, value);
        return found;
    }
}
