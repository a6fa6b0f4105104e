namespace Segmentation.Architecture.Sources;

/// <summary>A source file.</summary>
/// <param name="Path">Relative to the project, with slashes: <c>Time/Window.cs</c>.</param>
/// <param name="Text">The C# text.</param>
internal sealed record SourceText(string Path, string Text);
