using Segmentation.Comparison;

return ComparisonCommand.Run(args, Console.Out, Console.Error);
