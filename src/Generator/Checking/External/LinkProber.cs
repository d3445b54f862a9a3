using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Generator.Checking.External;

/// <summary>Asks other sites whether pages are there: HEAD, then GET where HEAD is refused; one request at a time to a host, a pause between two.</summary>
internal sealed class LinkProber : IDisposable
{
    private const int MostHosts = 16;
    private const int MostRedirects = 8;

    private readonly HttpClient _client;
    private readonly LinkMemory _memory;
    private readonly TimeSpan _pause;

    /// <param name="memory">What earlier checks were told.</param>
    /// <param name="timeout">Longest wait for one answer.</param>
    /// <param name="pause">Between two requests to one host.</param>
    public LinkProber(LinkMemory memory, TimeSpan timeout, TimeSpan pause)
    {
        (_memory, _pause) = (memory, pause);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = timeout };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("gen-check", "1.0"));
        _client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <summary>Asks about many addresses; hosts are asked side by side.</summary>
    public async Task<IReadOnlyDictionary<string, LinkAnswer>> AskAsync(IReadOnlyCollection<string> urls, CancellationToken cancellation)
    {
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var hosts = urls.GroupBy(static url => new Uri(url).Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = MostHosts, CancellationToken = cancellation }, async (host, token) =>
        {
            var isFirst = true;
            foreach (var url in host)
            {
                if (_memory.Knows(url))
                {
                    answers[url] = new LinkAnswer.Fine();
                    continue;
                }

                if (!isFirst) await Task.Delay(_pause, token).ConfigureAwait(false);
                isFirst = false;
                answers[url] = await AskAsync(url, token).ConfigureAwait(false);
                if (answers[url] is LinkAnswer.Fine) _memory.Note(url);
            }
        }).ConfigureAwait(false);
        _memory.Save();
        return answers;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<LinkAnswer> AskAsync(string url, CancellationToken cancellation)
    {
        try
        {
            var (at, isForGood) = (new Uri(url), true);
            for (var step = 0; step <= MostRedirects; step++)
            {
                var (status, location) = await StatusAsync(at, cancellation).ConfigureAwait(false);
                if ((int)status is >= 300 and < 400 && location is not null)
                {
                    isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                    at = new Uri(at, location);
                    continue;
                }

                return Answer(status, step > 0 && isForGood ? at.AbsoluteUri : null);
            }

            return new LinkAnswer.Broken("with more than 8 redirects");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new LinkAnswer.Unreachable(string.Create(CultureInfo.InvariantCulture, $"no answer within {_client.Timeout.TotalSeconds:0.#} seconds"));
        }
        catch (HttpRequestException exception)
        {
            return new LinkAnswer.Unreachable(exception.InnerException is { } inner ? inner.Message.TrimEnd('.') : exception.Message.TrimEnd('.'));
        }
    }

    private static LinkAnswer Answer(HttpStatusCode status, string? moved) => (int)status switch
    {
        < 400 => moved is null ? new LinkAnswer.Fine() : new LinkAnswer.Moved(moved),

        // Pages behind a login or a gate for machines are there for readers; so is one of a site that is asked too often.
        401 or 403 or 407 or 451 => new LinkAnswer.Fine(),
        429 or 503 => new LinkAnswer.Unreachable(string.Create(CultureInfo.InvariantCulture, $"the site is busy ({(int)status})")),
        _ => new LinkAnswer.Broken(string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}")),
    };

    private async Task<(HttpStatusCode Status, Uri? Location)> StatusAsync(Uri url, CancellationToken cancellation)
    {
        using (var head = await SendAsync(HttpMethod.Head, url, cancellation).ConfigureAwait(false))
        {
            if ((int)head.StatusCode is < 400 or 429) return (head.StatusCode, head.Headers.Location);
        }

        await Task.Delay(_pause, cancellation).ConfigureAwait(false);
        using var response = await SendAsync(HttpMethod.Get, url, cancellation).ConfigureAwait(false);
        return (response.StatusCode, response.Headers.Location);
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, CancellationToken cancellation) =>
        _client.SendAsync(new HttpRequestMessage(method, url), HttpCompletionOption.ResponseHeadersRead, cancellation);
}
