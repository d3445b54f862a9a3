using System.Globalization;
using System.Text;
using Generator;
using Generator.Cli;
using Generator.Cli.Commands;

// Nothing visible may come from the machine's culture; the dates and numbers of the site come from Generator.Arabic.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Reading the command line keeps one processor busy for as long as this takes.
if (args is ["build" or "serve" or "check", ..]) Hash128.Prefetch();
if (args is ["serve", ..]) ServeCommand.Prefetch();
return GenCommand.Run(args);
