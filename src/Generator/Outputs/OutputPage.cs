using Generator.Planning;

namespace Generator.Outputs;

/// <summary>A file that the site gets from the tool itself, beside its pages: feeds, sitemaps, files for hosts. A file of <c>static/</c> with the same path takes its place.</summary>
internal abstract record OutputPage(string Path) : Page(Path);
