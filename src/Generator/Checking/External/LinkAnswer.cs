namespace Generator.Checking.External;

/// <summary>What another site says of a link.</summary>
internal abstract record LinkAnswer
{
    /// <summary>The page is there.</summary>
    public sealed record Fine : LinkAnswer;

    /// <summary>The page has moved for good (301 or 308) and is there.</summary>
    public sealed record Moved(string Target) : LinkAnswer;

    /// <summary>The site says that the page is not there, or that it fails.</summary>
    /// <param name="Status">Such as <c>404 Not Found</c>.</param>
    public sealed record Broken(string Status) : LinkAnswer;

    /// <summary>Nothing can be said: no answer, too many requests, a certificate that nobody trusts.</summary>
    public sealed record Unreachable(string Problem) : LinkAnswer;
}
