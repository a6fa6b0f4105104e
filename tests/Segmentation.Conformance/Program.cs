using System.Text;
using Segmentation.Conformance;

Console.OutputEncoding = Encoding.UTF8;
return ConformanceCommand.Run(args, Console.Out, Console.Error);
