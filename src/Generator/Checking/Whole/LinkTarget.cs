using Generator.Planning;

namespace Generator.Checking.Whole;

/// <summary>Where an address of a page leads.</summary>
internal abstract record LinkTarget
{
    /// <summary>Nothing to check: mail, telephone, data, an empty address.</summary>
    public sealed record Other : LinkTarget;

    /// <summary>A page of another site.</summary>
    public sealed record External(string Url) : LinkTarget;

    /// <summary>Nothing of this site.</summary>
    /// <param name="Meant">What was probably meant, as a link would write it.</param>
    public sealed record Broken(string? Meant) : LinkTarget;

    /// <summary>A page or file of this site.</summary>
    /// <param name="Page">What is there.</param>
    /// <param name="Fragment">What follows the <c>#</c>, decoded; empty without one.</param>
    /// <param name="Instead">The address that does without a detour; null when there is none.</param>
    public sealed record Found(Page Page, string Fragment, string? Instead) : LinkTarget
    {
        /// <summary>The page's file: made once, and asked for by every link to it.</summary>
        public string OutputPath { get; } = Page.OutputPath;
    }
}
