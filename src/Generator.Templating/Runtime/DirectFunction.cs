using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>
/// A function of the host that takes its arguments as they are, keeps nothing of their list and runs no template: the list is used again for the next call. The official package has no
/// such class; a function must do the same as an <see cref="IScriptCustomFunction"/>.
/// </summary>
public abstract class DirectFunction
{
    /// <summary>How many arguments it needs at least.</summary>
    public abstract int FewestArguments { get; }

    /// <summary>
    /// Whether it is the same for all renderings and threads, and whether no template and no data of the host can ever give its name to something else: a statement that found it calls it again without looking.
    /// </summary>
    public virtual bool IsFixed => false;

    /// <param name="context">The rendering that calls.</param>
    /// <param name="caller">The call in the template.</param>
    /// <param name="arguments">The arguments, good during the call.</param>
    public abstract object? Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments);
}
