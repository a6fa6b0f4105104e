using Segmentation;

// A program compiled ahead of time: each check runs library code that has no runtime code generation to fall back on.
Check(Last.Days(90).ToString(), "within 90 days");
Check(Previous.Months(3).ToString(), "previous 3 months");

Console.WriteLine("OK");

static void Check(string actual, string expected)
{
    if (actual != expected)
    {
        throw new InvalidOperationException($"Expected '{expected}', got '{actual}'.");
    }
}
