using System.Text;
using Segmentation.Hostile;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return HostileCommand.Run(args, Console.Out, Console.Error);
