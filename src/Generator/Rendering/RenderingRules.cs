using Generator.Configuration;

namespace Generator.Rendering;

/// <summary>What rendering may do before it is stopped.</summary>
/// <param name="Limits"><c>limits</c> of <c>site.yml</c>.</param>
/// <param name="Strict">Missing variables and members are errors.</param>
internal sealed record RenderingRules(LimitsConfig Limits, bool Strict);
