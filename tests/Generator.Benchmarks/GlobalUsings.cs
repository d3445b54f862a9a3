global using ITemplateLoader = Generator.Templating.Runtime.ITemplateLoader;
global using ScriptArray = Generator.Templating.Runtime.ScriptArray;
global using ScriptObject = Generator.Templating.Runtime.ScriptObject;
global using Template = Generator.Templating.Template;
global using TemplateContext = Generator.Templating.TemplateContext;
global using TemplateSpan = Generator.Templating.Parsing.SourceSpan;
