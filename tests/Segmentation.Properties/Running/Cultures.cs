using System.Globalization;

namespace Segmentation.Properties.Running;

/// <summary>Runs something under another culture.</summary>
internal static class Cultures
{
    public static T In<T>(string culture, Func<T> run)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
