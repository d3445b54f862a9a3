using System.Runtime.InteropServices;
using Generator.Templating.Parsing;

namespace Generator.Templating.Syntax;

/// <summary>A stretch of a text: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SourceRange(SourceText Source, int Start, int End);
