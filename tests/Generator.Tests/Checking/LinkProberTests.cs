using System.Collections.Concurrent;
using System.Net;
using Generator.Checking.External;

namespace Generator.Tests.Checking;

/// <summary>Outside links, against a server of our own.</summary>
public sealed class LinkProberTests : IDisposable
{
    private readonly HttpListener _server = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly string _root;
    private int _now;
    private int _most;

    public LinkProberTests()
    {
        for (var port = 41800; ; port++)
        {
            _root = $"http://127.0.0.1:{port}";
            try
            {
                _server.Prefixes.Clear();
                _server.Prefixes.Add(_root + "/");
                _server.Start();
                break;
            }
            catch (HttpListenerException) when (port < 41900)
            {
                // Somebody else has the port.
            }
        }

        _ = ServeAsync();
    }

    [Fact]
    public async Task Answers_are_told_apart()
    {
        var answers = await AskAsync(null, "/fine", "/gone", "/moved", "/there", "/get-only", "/slow");
        answers["/fine"].ShouldBeOfType<LinkAnswer.Fine>();
        answers["/gone"].ShouldBeOfType<LinkAnswer.Broken>().Status.ShouldStartWith("404");
        answers["/moved"].ShouldBeOfType<LinkAnswer.Moved>().Target.ShouldBe(_root + "/fine");
        answers["/there"].ShouldBeOfType<LinkAnswer.Fine>();
        answers["/get-only"].ShouldBeOfType<LinkAnswer.Fine>();
        answers["/slow"].ShouldBeOfType<LinkAnswer.Unreachable>().Problem.ShouldContain("1 second");
        _requests.ShouldContain("GET /get-only");
        _requests.ShouldNotContain("GET /fine");
        _most.ShouldBe(1, "a host gets one request at a time");
    }

    [Fact]
    public async Task A_good_answer_is_remembered_for_a_day_and_a_bad_one_is_not()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("gen-links-").FullName, "links.tsv");
        try
        {
            var now = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
            await AskAsync(new LinkMemory(file, now), "/fine", "/gone");
            _requests.Clear();
            await AskAsync(new LinkMemory(file, now.AddHours(20)), "/fine", "/gone");
            _requests.ShouldBe(["HEAD /gone", "GET /gone"]);
            _requests.Clear();
            await AskAsync(new LinkMemory(file, now.AddHours(30)), "/fine");
            _requests.ShouldBe(["HEAD /fine"]);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    public void Dispose() => _server.Close();

    private async Task<Dictionary<string, LinkAnswer>> AskAsync(LinkMemory? memory, params string[] paths)
    {
        using var prober = new LinkProber(memory ?? new LinkMemory(null, default), TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(5));
        var answers = await prober.AskAsync([.. paths.Select(path => _root + path)], TestContext.Current.CancellationToken);
        return answers.ToDictionary(answer => answer.Key[_root.Length..], static answer => answer.Value, StringComparer.Ordinal);
    }

    private async Task ServeAsync()
    {
        while (_server.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _server.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var (method, path) = (context.Request.HttpMethod, context.Request.Url!.AbsolutePath);
        _requests.Enqueue($"{method} {path}");
        _most = Math.Max(_most, Interlocked.Increment(ref _now));
        var response = context.Response;
        response.StatusCode = path switch { "/gone" => 404, "/moved" => 301, "/there" => 302, "/get-only" when method == "HEAD" => 405, _ => 200 };
        if (path is "/moved" or "/there") response.RedirectLocation = "/fine";
        if (path == "/slow") await Task.Delay(1500);
        Interlocked.Decrement(ref _now);
        response.Close();
    }
}
