using Generator.Checking.Pages;
using Generator.Checking.Whole;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.External;

/// <summary>Links to other sites.</summary>
internal static class ExternalRules
{
    /// <summary>Asks about every address.</summary>
    /// <param name="external">Addresses, with the first page that links to each.</param>
    public static IEnumerable<Found> Check(IReadOnlyDictionary<string, string> external, LinkProber prober, CancellationToken cancellation)
    {
        var answers = prober.AskAsync([.. external.Keys], cancellation).GetAwaiter().GetResult();
        foreach (var (url, page) in external)
        {
            var clue = new Clue(ClueKind.Address, url);
            switch (answers[url])
            {
                case LinkAnswer.Broken broken: yield return new Found(page, CheckMessages.ExternalBroken(url, broken.Status, clue)); break;
                case LinkAnswer.Moved moved: yield return new Found(page, CheckMessages.ExternalMoved(url, moved.Target, clue)); break;
                case LinkAnswer.Unreachable unreachable: yield return new Found(page, CheckMessages.ExternalUnreachable(url, unreachable.Problem, clue)); break;
            }
        }
    }
}
