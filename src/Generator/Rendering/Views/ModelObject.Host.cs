using System.Diagnostics;
using System.Runtime.CompilerServices;
using Generator.Templating.Runtime;

namespace Generator.Rendering.Views;

/// <summary>Our own engine reads members without their place in the template.</summary>
internal abstract partial class ModelObject : HostObject
{
    /// <inheritdoc/>
    public sealed override bool TryGetMember(TemplateContext context, string member, out object? value)
    {
        // Most of what a template does is reading members: a cast would be a call for each.
        Debug.Assert(context is PageContext, "Parts of the site are read while pages are rendered.");
        var found = TryGet(member, out value);
        NoteRead(Unsafe.As<PageContext>(context).Reads, member, value);
        return found;
    }
}
