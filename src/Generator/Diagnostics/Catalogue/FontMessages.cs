namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about <c>fonts</c> and the colours of <c>theme</c>.</summary>
internal static class FontMessages
{
    /// <summary><c>headline: Noto Kufi</c>.</summary>
    public static Diagnostic NotAPackage(FileSpan span, string key, string value) =>
        new(Severity.Error, "font-package-name", $"{Quote.Of(key)} must be the name of a fontsource package, not {Quote.Of(value)}.", span,
            "Write a name such as noto-naskh-arabic or @fontsource-variable/cairo.");

    /// <summary>Nothing has been installed: the site is built all the same.</summary>
    public static Diagnostic NotInstalled(FileSpan span, string folder) =>
        new(Severity.Info, "fonts-not-installed", $"There is no folder {folder}: pages use the readers' own fonts.", span, "Install the packages with \"npm ci\" or \"npm install\" to host the fonts.");

    /// <summary>Other packages are there, this one is not.</summary>
    public static Diagnostic PackageMissing(FileSpan span, string package, string folder) =>
        new(Severity.Error, "font-package-missing", $"There is no font package {Quote.Of(package)} in {folder}.", span, $"Install it: npm install @fontsource/{package[(package.LastIndexOf('/') + 1)..]}");

    /// <summary>A package that is no fontsource package, or has no letters for the site.</summary>
    public static Diagnostic PackageUnusable(FileSpan span, string package, string reason) =>
        new(Severity.Error, "font-package-unusable", $"The font package {Quote.Of(package)} cannot be used: {reason}.", span);

    /// <summary><c>accent: teal</c>.</summary>
    public static Diagnostic BadColour(FileSpan span, string name, string value) =>
        new(Severity.Error, "colour-invalid", $"The colour {Quote.Of(name)} cannot be {Quote.Of(value)}.", span, "Write #rgb or #rrggbb, or {light: \"#…\", dark: \"#…\"}; in quotes, because # begins a comment.");

    /// <summary><c>colors: {acent: …}</c>.</summary>
    public static Diagnostic UnknownColour(FileSpan span, string name, IEnumerable<string> known) =>
        new(Severity.Error, "colour-unknown", $"The theme has no colour {Quote.Of(name)}.", span, Suggestions.Question(name, known) ?? $"It has {Suggestions.List(known, 12)}.");

    /// <summary>Text in this colour would be hard to read (WCAG 2.2, 1.4.3).</summary>
    public static Diagnostic WeakContrast(FileSpan span, string name, string scheme, double ratio) =>
        new(Severity.Warning, "colour-contrast", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The colour {Quote.Of(name)} has a contrast of {ratio:0.0} with the paper in the {scheme} scheme; text needs 4.5."), span,
            scheme == "dark" ? "Give two values: {light: \"#…\", dark: \"#…\"}." : "Choose a darker one.");
}
