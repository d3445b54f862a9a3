using System.Globalization;
using System.IO.Compression;
using System.Text;
using Generator.AccessLogs;
using Generator.Configuration;
using Generator.Planning;
using Generator.Tests.Model;
using Generator.Tests.Planning;

namespace Generator.Tests.AccessLogs;

public sealed class LogCounterTests
{
    private const string Browser = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
    private const string Budget = "/politics/2026/11/03/%D8%A7%D9%84%D9%85%D9%88%D8%A7%D8%B2%D9%86%D8%A9/";

    [Theory]
    [InlineData("1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {0} HTTP/1.1\" 200 512", 1)]
    [InlineData("1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {0} HTTP/1.1\" 200 512 \"https://a.example/\\\"x\\\"\" \"" + Browser + "\"", 1)]
    [InlineData("www:443 ::1 - huda [09/Nov/2026:10:00:00 +0000] \"GET https://assariya.example{0}?utm=1#a HTTP/2.0\" 304 0 \"-\" \"" + Browser + "\"", 1)]
    [InlineData("1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {0} HTTP/1.1\" 200 512 \"-\" \"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)\"", 0)]
    [InlineData("1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {0} HTTP/1.1\" 200 512 \"-\" \"-\"", 0)]
    [InlineData("1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"HEAD {0} HTTP/1.1\" 200 0 \"-\" \"" + Browser + "\"", 0)]
    [InlineData("1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {0} HTTP/1.1\" 301 0 \"-\" \"" + Browser + "\"", 0)]
    [InlineData("1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {0}x.svg HTTP/1.1\" 200 0 \"-\" \"" + Browser + "\"", 0)]
    [InlineData("1.2.3.4 - - [03/Nov/2026:11:59:59 +0000] \"GET {0} HTTP/1.1\" 200 1", 0)]
    [InlineData("1.2.3.4 - - [03/Nov/2026:15:00:00 +0300] \"GET {0} HTTP/1.1\" 200 1", 1)]
    [InlineData("1.2.3.4 - - [10/Nov/2026:12:00:00 +0000] \"GET {0} HTTP/1.1\" 200 1", 0)]
    [InlineData("{{\"ClientRequestURI\":\"{0}?a=1\",\"ClientRequestMethod\":\"GET\",\"EdgeResponseStatus\":200,\"EdgeStartTimestamp\":\"2026-11-09T10:00:00Z\",\"ClientRequestUserAgent\":\"" + Browser + "\"}}", 1)]
    [InlineData("{{\"EdgeStartTimestamp\":1794218400000000000,\"ClientRequestPath\":\"{0}\",\"ClientRequestHost\":\"x\",\"EdgeResponseStatus\":200,\"Extra\":{{\"a\":[1]}}}}", 1)]
    [InlineData("{{\"ClientRequestURI\":\"{0}\",\"ClientRequestMethod\":\"POST\",\"EdgeResponseStatus\":200,\"EdgeStartTimestamp\":1794218400}}", 0)]
    [InlineData("ClientRequestURI,EdgeResponseStatus,EdgeStartTimestamp,ClientRequestUserAgent\n\"{0}\",200,2026-11-09T10:00:00Z,\"a, b \"\"c\"\" " + Browser + "\"", 1)]
    [InlineData("#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent)\n2026-11-09\t10:00:00\tDXB50\t1\t1.2.3.4\tGET\td.cloudfront.net\t{0}\t200\t-\tMozilla/5.0%20(iPhone)", 1)]
    [InlineData("#Fields: date time cs-method cs-uri-stem sc-status\n2026-11-09 10:00:00 GET {0} 200", 1)]
    public void A_reader_counts_once_and_nobody_else_does(string log, int expected) =>
        Count(string.Format(CultureInfo.InvariantCulture, log, Budget)).Values.Sum().ShouldBe(expected);

    [Theory]
    [InlineData("/politics/2026/11/03/الموازنة/")]
    [InlineData("/politics/2026/11/03/%d8%a7%d9%84%d9%85%d9%88%d8%a7%d8%b2%d9%86%d8%a9")]
    [InlineData("/politics/2026/11/03/%D8%A7%D9%84%D9%85%D9%88%D8%A7%D8%B2%D9%86%D8%A9/index.html")]
    [InlineData("/old/budget.html")]
    public void Every_spelling_of_an_address_is_the_articles(string path) =>
        Count($"1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {path} HTTP/1.1\" 200 512").ShouldBe(new Dictionary<string, long>(StringComparer.Ordinal) { ["politics/الموازنة"] = 1 });

    [Fact]
    public void Broken_lines_are_passed_over()
    {
        var counter = Counter();
        var lines = $"1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {Budget} HTTP/1.1\" 200 512\r\n";
        counter.Add(Text(lines + "rubbish\n\u0000\n" + new string('x', 600_000) + "\n" + lines), null, CancellationToken.None).ShouldBeTrue();
        counter.Counted.ShouldBe(2);
        counter.Broken.ShouldBe(3);
        Counter().Add(Text("rubbish\n"), null, CancellationToken.None).ShouldBeFalse();
    }

    [Fact]
    public void Gzip_in_several_members_is_read_to_its_end()
    {
        var line = Encoding.UTF8.GetBytes($"1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {Budget} HTTP/1.1\" 200 512\n");
        using var file = new MemoryStream();
        for (var member = 0; member < 3; member++)
        {
            using var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
            for (var i = 0; i < 1000; i++) gzip.Write(line);
        }

        file.Position = 0;
        var counter = Counter();
        counter.Add(LogFile.Text(file), null, CancellationToken.None).ShouldBeTrue();
        counter.Counted.ShouldBe(3000);
    }

    [Fact]
    public void The_file_is_what_a_build_reads()
    {
        var site = TestSite.Good(Articles);
        var plan = Planner.Plan(site, TestPlan.Files()).Value!;
        MostReadFile.Text(site, plan, [(site.Articles[0], 7), (site.Articles[1], 5)]).ShouldBe("url,count\n/politics/2026/11/03/الموازنة/,7\n\"/a,b/\",5\n");
    }

    [Fact]
    public void Memory_does_not_grow_with_the_log()
    {
        var line = Encoding.UTF8.GetBytes($"1.2.3.4 - - [09/Nov/2026:10:00:00 +0400] \"GET {Budget}?n=1 HTTP/1.1\" 200 512 \"-\" \"{Browser}\"\n");
        var counter = Counter();
        counter.Add(new RepeatedStream(line, 1000), null, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        counter.Add(new RepeatedStream(line, 100_000), null, CancellationToken.None);

        // One short string a line for the path, and the reader's own buffer: nothing of it stays.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000 * 1500);
        counter.Counted.ShouldBe(101_000);
    }

    private static readonly Generator.Content.Article[] Articles =
    [
        TestSite.Article("politics/الموازنة", "2026-11-03").Aliases("/old/budget.html"),
        TestSite.Article("politics/b", "2026-11-02").Url("/a,b/"),
    ];

    private static LogCounter Counter()
    {
        var site = TestSite.Good(Articles);
        var plan = Planner.Plan(site, TestPlan.Files()).Value!;
        var now = new DateTimeOffset(2026, 11, 10, 12, 0, 0, TimeSpan.Zero);
        return new LogCounter(new UrlLookup(site, plan), now.AddDays(-7), now);
    }

    private static Dictionary<string, long> Count(string log)
    {
        var counter = Counter();
        counter.Add(Text(log + "\n"), null, CancellationToken.None).ShouldBeTrue();
        counter.Broken.ShouldBe(0);
        return counter.Top.ToDictionary(static row => row.Article.Title, static row => row.Count, StringComparer.Ordinal);
    }

    private static MemoryStream Text(string log) => new(Encoding.UTF8.GetBytes(log));

    private sealed class RepeatedStream(byte[] line, int times) : MemoryStream
    {
        private long _rest = (long)line.Length * times;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var length = (int)Math.Min(count, _rest);
            for (var i = 0; i < length; i++) buffer[offset + i] = line[(int)((((long)line.Length * times) - _rest + i) % line.Length)];
            _rest -= length;
            return length;
        }
    }
}
