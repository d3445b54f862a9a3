namespace Generator.Configuration;

/// <summary>Where the site stands: origin and base path apart, because links inside pages are root-relative (RFC 3986 §4.2).</summary>
/// <param name="Origin">Scheme and host, and the port when it is not the default, without a slash: <c>https://news.example</c>. The host is in its ASCII form (IDNA).</param>
/// <param name="BasePath">Path under which the site is served, percent-encoded, beginning and ending with a slash: <c>/</c> or <c>/repo/</c>.</param>
/// <param name="DisplayHost">The host as readers know it: Unicode, without <c>www.</c>.</param>
internal sealed record SiteUrl(string Origin, string BasePath, string DisplayHost);
