using System.Globalization;

namespace Generator.Templating.Builtins;

/// <summary>The cultures that templates name.</summary>
internal static class Cultures
{
    /// <summary>Null for no name. Cultures are cached by the runtime.</summary>
    /// <exception cref="ArgumentException">There is no such culture; a program without globalization data knows the invariant one only, <c>""</c>.</exception>
    public static CultureInfo? Named(string? culture)
    {
        if (culture is null) return null;
        try
        {
            return CultureInfo.GetCultureInfo(culture);
        }
        catch (CultureNotFoundException exception)
        {
#pragma warning disable MA0015 // A parameter's name would become part of the message, which is the template author's.
            throw new CultureNotFoundException($"The culture `{culture}` is not available", exception);
#pragma warning restore MA0015
        }
    }
}
