using AngleSharp.Html.Construction;

namespace Generator.Checking.Pages.Tree;

/// <summary>A script; none is run.</summary>
internal sealed class PageScript : PageElement, IConstructableScriptElement
{
    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;
}

/// <summary>A template; pages with one are read into a whole document, which keeps its content apart.</summary>
internal sealed class PageTemplate : PageElement, IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment() => Tree.IsMended = true;
}
