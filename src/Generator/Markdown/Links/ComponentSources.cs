using System.Collections.Immutable;
using Generator.Markdown.Images;
using Markdig.Syntax;

namespace Generator.Markdown.Links;

/// <summary>Resolves the files that a container names in its arguments, as if they stood in its text: under the base path, with an error for one that is not there.</summary>
internal static class ComponentSources
{
    /// <summary>The arguments with addresses that pages can use. Pictures come first among the container's images.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Resolve(BodyContext context, ImmutableArray<KeyValuePair<string, string>> arguments, ComponentContent content, SourceSpan span)
    {
        if (!arguments.Any(static argument => argument.Key is "src" or "poster")) return arguments;
        var resolved = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(arguments.Length);
        foreach (var argument in arguments)
        {
            var isPicture = argument.Key == "poster" || (argument.Key == "src" && MediaTypes.OfImage(argument.Value) is not null);
            if (isPicture)
            {
                if (ImageReader.Read(context, argument.Value, span) is not { } image) continue;
                content.Images.Insert(0, new ComponentImage(image.Href, Find(arguments, "alt") ?? "", Find(arguments, "caption"), image.Width, image.Height));
                resolved.Add(new(argument.Key, image.Href));
            }
            else if (argument.Key == "src")
            {
                if (LinkReader.Read(context, argument.Value, span).Href is { } href) resolved.Add(new(argument.Key, href));
            }
            else
            {
                resolved.Add(argument);
            }
        }

        return resolved.DrainToImmutable();
    }

    private static string? Find(ImmutableArray<KeyValuePair<string, string>> arguments, string key)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key == key) return argument.Value;
        }

        return null;
    }
}
