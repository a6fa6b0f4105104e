namespace Segmentation.Rules.Language.Editing;

/// <summary>What amounts are counted in, in Chinese.</summary>
internal static class ChineseCurrencies
{
    /// <summary>The name of a currency; its code when it is none of the usual ones.</summary>
    public static string Name(string code) => code switch
    {
        "CNY" => "元",
        "USD" => "美元",
        "EUR" => "欧元",
        "GBP" => "英镑",
        "JPY" => "日元",
        "KRW" => "韩元",
        "HKD" => "港元",
        "MOP" => "澳门元",
        "TWD" => "新台币",
        "SGD" => "新加坡元",
        "AUD" => "澳元",
        "CAD" => "加元",
        "CHF" => "瑞士法郎",
        _ => code,
    };
}
