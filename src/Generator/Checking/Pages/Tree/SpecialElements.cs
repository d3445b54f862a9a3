using AngleSharp.Html.Construction;

namespace Generator.Checking.Pages.Tree;

/// <summary>A script; none is run.</summary>
internal sealed class PageScript : PageElement, IConstructableScriptElement
{
    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;
}

/// <summary>A meta element; its encoding is known.</summary>
internal sealed class PageMeta : PageElement, IConstructableMetaElement
{
    void IConstructableMetaElement.Handle()
    {
    }
}

/// <summary>A template; pages with one are read into a whole document, which keeps its content apart.</summary>
internal sealed class PageTemplate : PageElement, IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment() => Tree.IsMended = true;
}

/// <summary>A form.</summary>
internal sealed class PageForm : PageElement, IConstructableFormElement;

/// <summary>A frame.</summary>
internal sealed class PageFrame : PageElement, IConstructableFrameElement;

/// <summary>An element of SVG.</summary>
internal sealed class PageSvg : PageElement, IConstructableSvgElement;

/// <summary>An element of MathML.</summary>
internal sealed class PageMath : PageElement, IConstructableMathElement;
