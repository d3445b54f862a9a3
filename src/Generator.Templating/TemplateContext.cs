using System.Globalization;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>Settings, variables and output of a rendering. Used by one thread at a time; a new one is cheap and can be reused for many pages.</summary>
public partial class TemplateContext
{
    public TemplateContext() : this(null, null)
    {
    }

    /// <param name="builtin">The functions that templates may call; the language's own when null.</param>
    public TemplateContext(ScriptObject? builtin) : this(builtin, null)
    {
    }

    public TemplateContext(IEqualityComparer<string>? keyComparer) : this(null, keyComparer)
    {
    }

    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer)
    {
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        CachedTemplates = new(StringComparer.Ordinal);
        Tags = [];
        KeyComparer = keyComparer;
        _buffer = new TextBuffer();
        (_output, _spans) = (_buffer, _buffer);
        _printsPlainly = GetType() == typeof(TemplateContext);
    }

    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    /// <summary>Repeats the indentation of a tag before every line that the tag prints.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether <see cref="AutoIndent"/> also indents lines with nothing on them.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>How many steps a loop and the loops inside it may take together; 0 for any number.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deeply templates and functions may call each other.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How deeply values may be nested when they are printed.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>How many characters may be printed, in one rendering, and how long a text may become; 0 for any number..</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>How long one regular expression may take.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    public string NewLine { get; set; } = Environment.NewLine;

    /// <summary>Makes an unknown variable an error.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Gives null, not an error, for a member that a .NET value does not have.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Gives null, not an error, for an index outside a list.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Gives null, not an error, for a member of null.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Gives null, not an error, for the call of a function that does not exist.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Gives null, not an error, for an index that is null.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Lets <c>break</c> and <c>continue</c> outside a loop end the template.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>Whether anything is printed at all.</summary>
    public bool EnableOutput { get; set; } = true;

    public ITemplateLoader? TemplateLoader { get; set; }

    public ParserOptions? TemplateLoaderParserOptions { get; set; }

    public LexerOptions? TemplateLoaderLexerOptions { get; set; }

    /// <summary>Included templates by path.</summary>
    public Dictionary<string, Template> CachedTemplates { get; }

    /// <summary>What functions keep between calls.</summary>
    public Dictionary<object, object?> Tags { get; }

    public CancellationToken CancellationToken { get; set; }

    /// <summary>The functions that templates may call; behind all other variables.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>Gives values to variables that are defined nowhere.</summary>
    public TryGetVariableDelegate? TryGetVariable { get; set; }

    /// <summary>Gives values to members that a value does not have.</summary>
    public TryGetMemberDelegate? TryGetMember { get; set; }

    internal IEqualityComparer<string>? KeyComparer { get; }

    /// <summary>The language's own functions.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    /// <summary>Forgets output, variables, included templates and tags.</summary>
    public virtual void Reset()
    {
        CachedTemplates.Clear();
        Tags.Clear();
        Unwind(0, 0, 0);
        _cultures.Clear();
        CurrentCulture = CultureInfo.InvariantCulture;
        ClearOutput();
    }
}
