using Generator;
using Generator.Sources;
using Generator.Writing;

var sources = new MemorySourceTree()
    .Add("site.yml", """
        title: الصوت
        url: https://sawt.example/
        sections:
          - {id: local, title: محليات}
        """)
    .Add("articles/local/port.md", """
        ---
        title: الميناء القديم يعود إلى العمل
        date: 2026-11-22
        ---

        قال مدير الميناء إن «الرصيف الشرقي» جاهز.
        """);
var output = new MemoryOutputStore();

var report = Build.Run(sources, output, new BuildOptions { Now = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero) });

foreach (var message in report.Diagnostics) Console.Error.WriteLine($"{message.Span}: {message.Severity}: {message.Message}");
foreach (var path in report.Added.Where(static path => path.EndsWith(".html", StringComparison.Ordinal))) Console.WriteLine($"{path}: {output.Files[path].Length} bytes");
return report.ExitCode;
