// The template engine: everything that differs between our own implementation and the official package (-p:TemplateEngine=Scriban).
#if OFFICIAL_SCRIBAN
global using Template = Scriban.Template;
global using TemplateContext = Scriban.TemplateContext;
global using ParserMessageType = Scriban.Parsing.ParserMessageType;
global using IScriptCustomFunction = Scriban.Runtime.IScriptCustomFunction;
global using IScriptObject = Scriban.Runtime.IScriptObject;
global using IScriptOutput = Scriban.Runtime.IScriptOutput;
global using ITemplateLoader = Scriban.Runtime.ITemplateLoader;
global using ScriptArray = Scriban.Runtime.ScriptArray;
global using ScriptObject = Scriban.Runtime.ScriptObject;
global using ScriptParameterInfo = Scriban.Runtime.ScriptParameterInfo;
global using ScriptVarParamKind = Scriban.Runtime.ScriptVarParamKind;
global using StringBuilderOutput = Scriban.Runtime.StringBuilderOutput;
global using ScriptBlockStatement = Scriban.Syntax.ScriptBlockStatement;
global using ScriptNode = Scriban.Syntax.ScriptNode;
global using ScriptRuntimeException = Scriban.Syntax.ScriptRuntimeException;
global using TemplateSpan = Scriban.Parsing.SourceSpan;
#else
global using Template = Generator.Templating.Template;
global using TemplateContext = Generator.Templating.TemplateContext;
global using ParserMessageType = Generator.Templating.Parsing.ParserMessageType;
global using IScriptCustomFunction = Generator.Templating.Runtime.IScriptCustomFunction;
global using IScriptObject = Generator.Templating.Runtime.IScriptObject;
global using IScriptOutput = Generator.Templating.Runtime.IScriptOutput;
global using ITemplateLoader = Generator.Templating.Runtime.ITemplateLoader;
global using ScriptArray = Generator.Templating.Runtime.ScriptArray;
global using ScriptObject = Generator.Templating.Runtime.ScriptObject;
global using ScriptParameterInfo = Generator.Templating.Runtime.ScriptParameterInfo;
global using ScriptVarParamKind = Generator.Templating.Runtime.ScriptVarParamKind;
global using StringBuilderOutput = Generator.Templating.Runtime.StringBuilderOutput;
global using ScriptBlockStatement = Generator.Templating.Syntax.ScriptBlockStatement;
global using ScriptNode = Generator.Templating.Syntax.ScriptNode;
global using ScriptRuntimeException = Generator.Templating.Syntax.ScriptRuntimeException;
global using TemplateSpan = Generator.Templating.Parsing.SourceSpan;
#endif
