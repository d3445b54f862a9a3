using Generator.Diagnostics.Catalogue;
using Generator.Outputs;
using Generator.Outputs.Fragments;
using Generator.Planning;
using Generator.Rendering;

namespace Generator.Serving;

/// <summary>Makes the files of a plan, one after the other.</summary>
internal sealed class PageMaker
{
    private readonly RenderingInput _input;
    private readonly PageRenderer _pages;
    private OutputWriter? _outputs;

    public PageMaker(RenderingInput input) => (_input, _pages) = (input, new PageRenderer(input));

    /// <summary>Makes a file.</summary>
    public Answer Make(Page page)
    {
        try
        {
            return page switch
            {
                CopiedFile copied => new Answer(200, page.OutputPath, _input.Sources.ReadAll(copied.Source.Path)),
                ThemeFile theme => new Answer(200, page.OutputPath, theme.Bytes) { IsForever = true },
                OutputPage output => new Answer(200, page.OutputPath, (_outputs ??= new OutputWriter(_input, _pages)).Write(output).ToArray()),
                _ => Rendered(page),
            };
        }
        catch (IOException exception)
        {
            var path = exception is StaleSourceException stale ? stale.SourcePath : page is CopiedFile copied ? copied.Source.Path : page.OwnArticle?.SourcePath ?? page.OutputPath;
            return new Answer(500, page.OutputPath, null) { IsPage = IsPage(page), IsStale = true, Diagnostics = [DataMessages.Unreadable(path, exception.Message)] };
        }
    }

    private Answer Rendered(Page page)
    {
        var rendered = _pages.Render(page);
        return new Answer(rendered.IsWhole ? 200 : 500, page.OutputPath, rendered.IsWhole ? rendered.Bytes.ToArray() : (ReadOnlyMemory<byte>?)null)
        {
            Diagnostics = rendered.Diagnostics,
            IsPage = IsPage(page),
        };
    }

    private static bool IsPage(Page page) => page is not (RedirectPage or FragmentPage or CopiedFile or ThemeFile or OutputPage) && page.OutputPath.EndsWith(".html", StringComparison.Ordinal);
}
