namespace Generator.Templating.Runtime;

/// <summary>
/// An object of the host that is asked for its members without their place in the template, and that is never a function. The official package has no such class; an object must give
/// the same as an <see cref="IScriptObject"/>.
/// </summary>
public abstract class HostObject
{
    /// <summary>The value of a member; false when there is no such member.</summary>
    public abstract bool TryGetMember(TemplateContext context, string member, out object? value);
}
