using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Arabic;
using Generator.Cli.Terminal;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Planning;
using Generator.Serving;
using Generator.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Generator.Cli.Serving;

/// <summary>Answers requests from what is served now. Only files that the plan names are ever read, so no path leads out of the site.</summary>
/// <param name="site">What is served.</param>
/// <param name="sources">Where excerpts of messages come from.</param>
/// <param name="host">The name to listen to.</param>
/// <param name="told">Told what the making of a page had to say, once for each version of the site.</param>
internal sealed class SiteHandler(ServedSite site, SourceTree sources, string host, Action<ImmutableArray<Diagnostic>> told)
{
    /// <summary>Errors that an overlay shows.</summary>
    private const int MaxErrors = 50;

    /// <summary>How long a request waits for the reading of a change that has just been made.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HostRule _hosts = new(host);
    private readonly EventStream _events = new();
    private readonly GoodPages _good = new();
    private readonly ConcurrentDictionary<string, (int Version, ImmutableArray<Diagnostic> Errors)> _faults = new(StringComparer.Ordinal);

    /// <summary>Differs from that of an earlier server, whose pages may still be open.</summary>
    private readonly string _start = TimeProvider.System.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);

    private static ReadOnlySpan<byte> Empty => "<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>gen serve</title></head><body></body></html>"u8;

    /// <summary>Tells the browsers of a change.</summary>
    public void Wake() => _events.Wake();

    /// <summary>Answers one request.</summary>
    /// <param name="stopping">Ends the streams of events.</param>
    public async Task AnswerAsync(HttpContext context, CancellationToken stopping)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (!_hosts.Allows(context.Request.Host.Host)) await SendAsync(context, 421, MediaTypes.Text, $"This server answers to its own name only, not to '{context.Request.Host}'. See: gen serve --help (--host)\n").ConfigureAwait(false);
        else if (context.Request.Method is not ("GET" or "HEAD")) await RefuseMethodAsync(context).ConfigureAwait(false);
        else if (!target.StartsWith('/')) await SendAsync(context, 400, MediaTypes.Text, "400\n").ConfigureAwait(false);
        else if (context.Request.Path == Routes.Script) await SendAsync(context, 200, "text/javascript; charset=utf-8", PageScript.Bytes).ConfigureAwait(false);
        else if (context.Request.Path == Routes.Events) await StreamAsync(context, stopping).ConfigureAwait(false);
        else await AnswerSiteAsync(context, target, stopping).ConfigureAwait(false);
    }

    private static Task RefuseMethodAsync(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return SendAsync(context, 405, MediaTypes.Text, "405\n");
    }

    private async Task StreamAsync(HttpContext context, CancellationToken stopping)
    {
        var page = Key(context.Request.Query["page"].ToString());
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var first = await site.AfterAsync(null, either.Token).ConfigureAwait(false);
        await _events.SendAsync(context, () => Event(site.State ?? first, page), either.Token).ConfigureAwait(false);
    }

    /// <summary>Version, marks for links, errors.</summary>
    private byte[] Event(ServedState state, string page)
    {
        var own = _faults.TryGetValue(page, out var faults) && faults.Version == state.Version ? faults.Errors : [];
        var texts = new FrameTexts(sources);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("version", Version(state));
            json.WriteStartObject("marks");
            foreach (var hidden in state.Snapshot?.Hidden ?? []) json.WriteString(hidden.Href, Badge.Of(hidden.Visibility));
            json.WriteEndObject();
            json.WriteStartArray("errors");
            foreach (var error in state.Errors.Concat(own).Distinct().Take(MaxErrors)) ServedError.Write(json, error, texts.Of);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private async Task AnswerSiteAsync(HttpContext context, string target, CancellationToken stopping)
    {
        var parts = target.Split('?', 2);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var state = await site.AfterAsync(null, patience.Token).ConfigureAwait(false);
        patience.CancelAfter(Patience);
        var answer = state.Snapshot?.Find(parts[0]);
        while (answer is { IsStale: true })
        {
            // The file is being saved just now: what it says next is a moment away, or an error that keeps the last good page.
            try
            {
                state = await site.AfterAsync(state, patience.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            answer = state.Snapshot?.Find(parts[0]);
            if (state.Errors.Any()) break;
        }

        if (answer is null) await SendAsync(context, 500, MediaTypes.Html, Page(Empty, state, Visibility.Visible)).ConfigureAwait(false);
        else if (answer.Location is { } location) await MoveAsync(context, answer.Status, parts.Length > 1 ? $"{location}?{parts[1]}" : location).ConfigureAwait(false);
        else await SendAnswerAsync(context, Key(parts[0]), answer, state).ConfigureAwait(false);
    }

    private async Task SendAnswerAsync(HttpContext context, string key, Answer answer, ServedState state)
    {
        var hasOther = answer.IsStale && state.Errors.Any();
        Note(key, state.Version, hasOther ? [] : answer.Diagnostics);
        var type = MediaTypes.Of(answer.OutputPath);
        if (answer.Bytes is not { } bytes)
        {
            var good = answer.IsPage ? _good.Find(key) : null;
            await SendAsync(context, good is null ? 500 : 200, MediaTypes.Html, Page(good is null ? Empty : good, state, answer.Visibility)).ConfigureAwait(false);
        }
        else if (!answer.IsPage)
        {
            if (answer.IsForever) context.Response.Headers.CacheControl = "max-age=31536000, immutable";
            await SendAsync(context, answer.Status, type, bytes).ConfigureAwait(false);
        }
        else
        {
            if (answer.Status == 200) _good.Keep(key, bytes.ToArray());
            await SendAsync(context, answer.Status, type, Page(bytes.Span, state, answer.Visibility)).ConfigureAwait(false);
        }
    }

    private void Note(string page, int version, ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<Diagnostic> errors = [.. diagnostics.Where(static d => d.Severity == Severity.Error)];
        if (errors.IsEmpty)
        {
            _faults.TryRemove(page, out _);
            return;
        }

        var isKnown = _faults.TryGetValue(page, out var last) && last.Version == version;
        _faults[page] = (version, errors);
        if (!isKnown) told(errors);
    }

    /// <summary>By what a page is known, however its address was spelled.</summary>
    private static string Key(string target) => Nfc.Compose(SitePathReader.Decode(target));

    private string Version(ServedState state) => string.Create(CultureInfo.InvariantCulture, $"{_start}-{state.Version}");

    private byte[] Page(ReadOnlySpan<byte> bytes, ServedState state, Visibility visibility) => ReloadTag.AddTo(bytes, ReloadTag.Of(Version(state), visibility));

    private static Task MoveAsync(HttpContext context, int status, string location)
    {
        context.Response.Headers.Location = location;
        return SendAsync(context, status, MediaTypes.Text, "");
    }

    private static Task SendAsync(HttpContext context, int status, string type, string text) => SendAsync(context, status, type, Encoding.UTF8.GetBytes(text));

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (context.Request.Method != "HEAD") await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
