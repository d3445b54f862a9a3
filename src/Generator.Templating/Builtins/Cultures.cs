using System.Globalization;

namespace Generator.Templating.Builtins;

/// <summary>The cultures that templates name.</summary>
internal static class Cultures
{
    /// <summary>Null for no name. Cultures are cached by the runtime.</summary>
    /// <exception cref="CultureNotFoundException">There is no such culture, or only the invariant one is available.</exception>
    public static CultureInfo? Named(string? name) => name is null ? null : CultureInfo.GetCultureInfo(name);
}
