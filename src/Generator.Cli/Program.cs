using System.Globalization;
using System.Text;
using Generator.Cli;

// Nothing visible may come from the machine's culture; the dates and numbers of the site come from Generator.Arabic.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return GenCommand.Run(args);
