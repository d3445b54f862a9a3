using System.Collections.Immutable;
using Generator.Checking;
using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Configuration;

/// <summary>What <c>gen check</c> makes of its findings.</summary>
/// <param name="Severities">By rule; null where a rule is off. Rules that are not here keep their own.</param>
/// <param name="PageKilobytes">Most that a page may weigh together with what it loads from this site.</param>
/// <param name="HtmlKilobytes">Most that the HTML of a page may weigh.</param>
/// <param name="ImageKilobytes">Most that a picture may weigh.</param>
internal sealed record CheckConfig(IReadOnlyDictionary<string, Severity?> Severities, int PageKilobytes = 2048, int HtmlKilobytes = 256, int ImageKilobytes = 512)
{
    /// <summary>Every rule with its own severity.</summary>
    public static CheckConfig Default { get; } = new(new Dictionary<string, Severity?>(StringComparer.Ordinal));

    /// <summary>How bad a finding of a rule is; null when the rule is off.</summary>
    public Severity? Of(CheckRule rule) => Severities.TryGetValue(rule.Code, out var severity) ? severity : rule.Severity;
}

/// <summary>The keys of <c>check</c>: a severity for each rule, and budgets.</summary>
internal static class CheckFields
{
    private static readonly ImmutableArray<KeyValuePair<string, Level>> Levels = [new("error", new(Severity.Error)), new("warning", new(Severity.Warning)), new("info", new(Severity.Info)), new("off", new(null))];

    public static FieldTable<CheckConfig> Table { get; } = new(
    [
        new("page_kilobytes", "integer", "Most that a page may weigh with what it loads from this site.", static (c, v) => c with { PageKilobytes = v.Integer(1, 1_000_000) ?? c.PageKilobytes }) { Default = "2048" },
        new("html_kilobytes", "integer", "Most that the HTML of a page may weigh.", static (c, v) => c with { HtmlKilobytes = v.Integer(1, 1_000_000) ?? c.HtmlKilobytes }) { Default = "256" },
        new("image_kilobytes", "integer", "Most that a picture may weigh.", static (c, v) => c with { ImageKilobytes = v.Integer(1, 1_000_000) ?? c.ImageKilobytes }) { Default = "512" },
        .. CheckRule.All.Select(Of),
    ]);

    private static Field<CheckConfig> Of(CheckRule rule) => new(
        rule.Code,
        "error|warning|info|off",
        rule.Description,
        (c, v) => v.Choice(Levels) is { } level ? c with { Severities = new Dictionary<string, Severity?>(c.Severities, StringComparer.Ordinal) { [rule.Code] = level.Severity } } : c)
    {
        Default = rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => null },
    };

    private readonly record struct Level(Severity? Severity);
}
