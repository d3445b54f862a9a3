namespace Generator;

/// <summary>How far a build is.</summary>
/// <param name="Stage"><c>load</c> or <c>render</c>.</param>
/// <param name="Done">Items done.</param>
/// <param name="Total">Items in all.</param>
public readonly record struct BuildProgress(string Stage, int Done, int Total);
