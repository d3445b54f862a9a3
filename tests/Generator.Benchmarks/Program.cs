using BenchmarkDotNet.Running;
using Generator.Benchmarks;

// `-- check` measures the template page and the Arabic layer without starting processes, for a loaded machine; all else is BenchmarkDotNet's.
if (args is ["check", ..]) QuickCheck.Run();
else BenchmarkSwitcher.FromAssembly(typeof(QuickCheck).Assembly).Run(args);
