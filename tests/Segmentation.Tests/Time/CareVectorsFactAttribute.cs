namespace Segmentation.Tests.Time;

/// <summary>A test over the shared vectors; reported as skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CareVectorsFactAttribute : FactAttribute
{
    public CareVectorsFactAttribute()
    {
        if (CareVectors.Folder is null)
        {
            Skip = "The shared vectors are not beside the repository; SEGMENTATION_DATA names their folder.";
        }
    }
}
