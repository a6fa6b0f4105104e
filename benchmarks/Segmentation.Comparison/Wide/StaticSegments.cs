using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>The 100 segments as static methods. Written by the command "write-static"; the check refuses it when a segment has changed since.</summary>
internal static class StaticSegments
{
    /// <summary>Sets the customer's bit for every segment that the customer is a member of.</summary>
    public static void Decide(Account c, ulong bit, ulong[] bits)
    {
        bits[0] |= S0(c) ? bit : 0;
        bits[1] |= S1(c) ? bit : 0;
        bits[2] |= S2(c) ? bit : 0;
        bits[3] |= S3(c) ? bit : 0;
        bits[4] |= S4(c) ? bit : 0;
        bits[5] |= S5(c) ? bit : 0;
        bits[6] |= S6(c) ? bit : 0;
        bits[7] |= S7(c) ? bit : 0;
        bits[8] |= S8(c) ? bit : 0;
        bits[9] |= S9(c) ? bit : 0;
        bits[10] |= S10(c) ? bit : 0;
        bits[11] |= S11(c) ? bit : 0;
        bits[12] |= S12(c) ? bit : 0;
        bits[13] |= S13(c) ? bit : 0;
        bits[14] |= S14(c) ? bit : 0;
        bits[15] |= S15(c) ? bit : 0;
        bits[16] |= S16(c) ? bit : 0;
        bits[17] |= S17(c) ? bit : 0;
        bits[18] |= S18(c) ? bit : 0;
        bits[19] |= S19(c) ? bit : 0;
        bits[20] |= S20(c) ? bit : 0;
        bits[21] |= S21(c) ? bit : 0;
        bits[22] |= S22(c) ? bit : 0;
        bits[23] |= S23(c) ? bit : 0;
        bits[24] |= S24(c) ? bit : 0;
        bits[25] |= S25(c) ? bit : 0;
        bits[26] |= S26(c) ? bit : 0;
        bits[27] |= S27(c) ? bit : 0;
        bits[28] |= S28(c) ? bit : 0;
        bits[29] |= S29(c) ? bit : 0;
        bits[30] |= S30(c) ? bit : 0;
        bits[31] |= S31(c) ? bit : 0;
        bits[32] |= S32(c) ? bit : 0;
        bits[33] |= S33(c) ? bit : 0;
        bits[34] |= S34(c) ? bit : 0;
        bits[35] |= S35(c) ? bit : 0;
        bits[36] |= S36(c) ? bit : 0;
        bits[37] |= S37(c) ? bit : 0;
        bits[38] |= S38(c) ? bit : 0;
        bits[39] |= S39(c) ? bit : 0;
        bits[40] |= S40(c) ? bit : 0;
        bits[41] |= S41(c) ? bit : 0;
        bits[42] |= S42(c) ? bit : 0;
        bits[43] |= S43(c) ? bit : 0;
        bits[44] |= S44(c) ? bit : 0;
        bits[45] |= S45(c) ? bit : 0;
        bits[46] |= S46(c) ? bit : 0;
        bits[47] |= S47(c) ? bit : 0;
        bits[48] |= S48(c) ? bit : 0;
        bits[49] |= S49(c) ? bit : 0;
        bits[50] |= S50(c) ? bit : 0;
        bits[51] |= S51(c) ? bit : 0;
        bits[52] |= S52(c) ? bit : 0;
        bits[53] |= S53(c) ? bit : 0;
        bits[54] |= S54(c) ? bit : 0;
        bits[55] |= S55(c) ? bit : 0;
        bits[56] |= S56(c) ? bit : 0;
        bits[57] |= S57(c) ? bit : 0;
        bits[58] |= S58(c) ? bit : 0;
        bits[59] |= S59(c) ? bit : 0;
        bits[60] |= S60(c) ? bit : 0;
        bits[61] |= S61(c) ? bit : 0;
        bits[62] |= S62(c) ? bit : 0;
        bits[63] |= S63(c) ? bit : 0;
        bits[64] |= S64(c) ? bit : 0;
        bits[65] |= S65(c) ? bit : 0;
        bits[66] |= S66(c) ? bit : 0;
        bits[67] |= S67(c) ? bit : 0;
        bits[68] |= S68(c) ? bit : 0;
        bits[69] |= S69(c) ? bit : 0;
        bits[70] |= S70(c) ? bit : 0;
        bits[71] |= S71(c) ? bit : 0;
        bits[72] |= S72(c) ? bit : 0;
        bits[73] |= S73(c) ? bit : 0;
        bits[74] |= S74(c) ? bit : 0;
        bits[75] |= S75(c) ? bit : 0;
        bits[76] |= S76(c) ? bit : 0;
        bits[77] |= S77(c) ? bit : 0;
        bits[78] |= S78(c) ? bit : 0;
        bits[79] |= S79(c) ? bit : 0;
        bits[80] |= S80(c) ? bit : 0;
        bits[81] |= S81(c) ? bit : 0;
        bits[82] |= S82(c) ? bit : 0;
        bits[83] |= S83(c) ? bit : 0;
        bits[84] |= S84(c) ? bit : 0;
        bits[85] |= S85(c) ? bit : 0;
        bits[86] |= S86(c) ? bit : 0;
        bits[87] |= S87(c) ? bit : 0;
        bits[88] |= S88(c) ? bit : 0;
        bits[89] |= S89(c) ? bit : 0;
        bits[90] |= S90(c) ? bit : 0;
        bits[91] |= S91(c) ? bit : 0;
        bits[92] |= S92(c) ? bit : 0;
        bits[93] |= S93(c) ? bit : 0;
        bits[94] |= S94(c) ? bit : 0;
        bits[95] |= S95(c) ? bit : 0;
        bits[96] |= S96(c) ? bit : 0;
        bits[97] |= S97(c) ? bit : 0;
        bits[98] |= S98(c) ? bit : 0;
        bits[99] |= S99(c) ? bit : 0;
    }

    /// <summary>champions</summary>
    public static bool S0(Account c) =>
        c.Spend >= 1000m && c.Orders >= 20 && !(c.LastOrder.DayNumber <= 739649) && c.Satisfaction >= 4;

    /// <summary>loyal</summary>
    public static bool S1(Account c) =>
        c.Orders >= 10 && !(c.LastOrder.DayNumber <= 739589) && c.FirstOrder.DayNumber <= 739314;

    /// <summary>at risk</summary>
    public static bool S2(Account c) =>
        c.Spend >= 500m && c.LastOrder.DayNumber <= 739499 && (c.ChurnScore >= 0.625 || !(c.LastOrder.DayNumber <= 739314));

    /// <summary>cannot lose</summary>
    public static bool S3(Account c) =>
        c.Spend >= 5000m && c.Orders >= 50 && c.LastOrder.DayNumber <= 739499;

    /// <summary>new</summary>
    public static bool S4(Account c) =>
        !(c.FirstOrder.DayNumber <= 739589) && !(c.Orders >= 3);

    /// <summary>promising</summary>
    public static bool S5(Account c) =>
        !(c.FirstOrder.DayNumber <= 739314) && c.Spend >= 100m && !(c.LastOrder.DayNumber <= 739619);

    /// <summary>hibernating</summary>
    public static bool S6(Account c) =>
        c.LastOrder.DayNumber <= 739314 && !(c.Spend >= 250m) && !(c.Orders >= 5);

    /// <summary>lost</summary>
    public static bool S7(Account c) =>
        c.LastOrder.DayNumber <= 738949 && c.ChurnScore >= 0.75;

    /// <summary>birthday next week at home</summary>
    public static bool S8(Account c) =>
        (c.Birthday.Month * 100) + c.Birthday.Day is >= 305 and <= 311 && c.Country is "C0" or "C1" or "C2";

    /// <summary>birthday this month, silent</summary>
    public static bool S9(Account c) =>
        (c.Birthday.Month * 100) + c.Birthday.Day is >= 305 and <= 403 && c.LastOrder.DayNumber <= 739619;

    /// <summary>happy big spenders</summary>
    public static bool S10(Account c) =>
        c.Spend >= 2500m && c.Satisfaction >= 4.5;

    /// <summary>happy, not yet buying</summary>
    public static bool S11(Account c) =>
        c.Satisfaction >= 4 && !(c.Orders >= 3) && !(c.Spend >= 100m);

    /// <summary>young city</summary>
    public static bool S12(Account c) =>
        !(c.Age >= 30) && c.City is "city 4" or "city 5" or "city 6" or "city 7" or "city 8" or "city 9" or "city 10" or "city 11" && (Array.IndexOf(c.Tags, "tag-3") >= 0 || Array.IndexOf(c.Tags, "tag-6") >= 0);

    /// <summary>golden age</summary>
    public static bool S13(Account c) =>
        c.Age >= 65 && c.FirstOrder.DayNumber <= 737854 && c.Orders >= 5;

    /// <summary>coffee or tea abroad</summary>
    public static bool S14(Account c) =>
        (Array.IndexOf(c.Tags, "tag-0") >= 0 || Array.IndexOf(c.Tags, "tag-1") >= 0) && !(c.Country is "C0") && c.Spend >= 250m;

    /// <summary>everything for the garden</summary>
    public static bool S15(Account c) =>
        Array.IndexOf(c.Tags, "tag-9") >= 0 && Array.IndexOf(c.Tags, "tag-3") >= 0 && !(c.LastOrder.DayNumber <= 739314);

    /// <summary>win back</summary>
    public static bool S16(Account c) =>
        c.LastOrder.DayNumber <= 739499 && !(c.LastOrder.DayNumber <= 738949) && c.Spend >= 1000m && !(c.ChurnScore >= 0.875);

    /// <summary>two big markets</summary>
    public static bool S17(Account c) =>
        c.Country is "C15" or "C16" or "C17" or "C18" && c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29" && c.Spend >= 250m;

    /// <summary>leaving</summary>
    public static bool S18(Account c) =>
        c.ChurnScore >= 0.875 && !(c.LastOrder.DayNumber <= 739649) && (c.Spend >= 2500m || c.Orders >= 100);

    /// <summary>every day</summary>
    public static bool S19(Account c) =>
        c.Orders >= 200 && !(c.LastOrder.DayNumber <= 739672);

    /// <summary>s20</summary>
    public static bool S20(Account c) =>
        c.Spend >= 100m && c.Country is "C0";

    /// <summary>s21</summary>
    public static bool S21(Account c) =>
        (c.Country is "C30" or "C31" or "C32" || !(c.Orders >= 3)) && c.City is "city 1" or "city 2" or "city 3" or "city 4" or "city 5";

    /// <summary>s22</summary>
    public static bool S22(Account c) =>
        c.Satisfaction >= 2 && (Array.IndexOf(c.Tags, "tag-21") >= 0 || c.FirstOrder.DayNumber <= 739314);

    /// <summary>s23</summary>
    public static bool S23(Account c) =>
        (!(Array.IndexOf(c.Tags, "tag-3") >= 0) || c.Orders >= 3);

    /// <summary>s24</summary>
    public static bool S24(Account c) =>
        (!(Array.IndexOf(c.Tags, "tag-18") >= 0) || c.Age >= 50) && !(c.ChurnScore >= 0.75);

    /// <summary>s25</summary>
    public static bool S25(Account c) =>
        c.Country is "C35" or "C36" or "C37" or "C38" && c.ChurnScore >= 0.75 && (c.ChurnScore >= 0.875 || c.FirstOrder.DayNumber <= 738949) && c.Country is "C20";

    /// <summary>s26</summary>
    public static bool S26(Account c) =>
        (!(c.ChurnScore >= 0.125) || Array.IndexOf(c.Tags, "tag-51") >= 0);

    /// <summary>s27</summary>
    public static bool S27(Account c) =>
        (!(c.Age >= 25) || c.Age >= 25) && !(c.City is "city 25" or "city 26" or "city 27" or "city 28" or "city 29" or "city 30" or "city 31" or "city 32" or "city 33" or "city 34" or "city 35" or "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41") && c.Country is "C35" or "C36" or "C37" or "C38";

    /// <summary>s28</summary>
    public static bool S28(Account c) =>
        c.City is "city 0" or "city 1" && (Array.IndexOf(c.Tags, "tag-33") >= 0 || c.Country is "C30" or "C31" or "C32") && !(c.Spend >= 50000m) && c.LastOrder.DayNumber <= 739672;

    /// <summary>s29</summary>
    public static bool S29(Account c) =>
        (c.Spend >= 5000m || !(c.City is "city 25" or "city 26" or "city 27" or "city 28" or "city 29" or "city 30" or "city 31" or "city 32" or "city 33" or "city 34" or "city 35" or "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41")) && !(Array.IndexOf(c.Tags, "tag-12") >= 0) && c.LastOrder.DayNumber <= 739589 && c.Country is "C5" or "C6" && c.Country is "C15" or "C16" or "C17" or "C18";

    /// <summary>s30</summary>
    public static bool S30(Account c) =>
        c.City is "city 0" or "city 1" && c.FirstOrder.DayNumber <= 739314 && Array.IndexOf(c.Tags, "tag-9") >= 0 && c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29" && c.Orders >= 100;

    /// <summary>s31</summary>
    public static bool S31(Account c) =>
        !(Array.IndexOf(c.Tags, "tag-0") >= 0) && c.LastOrder.DayNumber <= 738949 && Array.IndexOf(c.Tags, "tag-27") >= 0 && c.City is "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41" or "city 42" or "city 43" or "city 44" or "city 45" or "city 46" or "city 47" or "city 48" or "city 49" or "city 50" or "city 51" or "city 52" or "city 53" or "city 54" or "city 55" && (c.LastOrder.DayNumber <= 739589 || c.Spend >= 100m);

    /// <summary>s32</summary>
    public static bool S32(Account c) =>
        (c.Spend >= 10000m || !(Array.IndexOf(c.Tags, "tag-3") >= 0)) && !(Array.IndexOf(c.Tags, "tag-57") >= 0) && c.Age >= 50;

    /// <summary>s33</summary>
    public static bool S33(Account c) =>
        (c.Orders >= 3 || c.FirstOrder.DayNumber <= 739589) && c.ChurnScore >= 0.375;

    /// <summary>s34</summary>
    public static bool S34(Account c) =>
        c.Spend >= 5000m && (Array.IndexOf(c.Tags, "tag-36") >= 0 || !(c.ChurnScore >= 0.625)) && c.LastOrder.DayNumber <= 739314 && c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29" && c.ChurnScore >= 0.75;

    /// <summary>s35</summary>
    public static bool S35(Account c) =>
        !(c.FirstOrder.DayNumber <= 738949) && c.Country is "C30" or "C31" or "C32" && c.Age >= 40;

    /// <summary>s36</summary>
    public static bool S36(Account c) =>
        !(Array.IndexOf(c.Tags, "tag-45") >= 0) && c.Orders >= 100 && c.Spend >= 50000m;

    /// <summary>s37</summary>
    public static bool S37(Account c) =>
        (!(c.Orders >= 10) || !(c.Age >= 50)) && Array.IndexOf(c.Tags, "tag-48") >= 0;

    /// <summary>s38</summary>
    public static bool S38(Account c) =>
        Array.IndexOf(c.Tags, "tag-9") >= 0 && (Array.IndexOf(c.Tags, "tag-42") >= 0 || !(c.Age >= 60));

    /// <summary>s39</summary>
    public static bool S39(Account c) =>
        !(c.ChurnScore >= 0.125) && c.Country is "C5" or "C6" && (Array.IndexOf(c.Tags, "tag-12") >= 0 || !(Array.IndexOf(c.Tags, "tag-33") >= 0)) && (c.Spend >= 100m || c.Country is "C20");

    /// <summary>s40</summary>
    public static bool S40(Account c) =>
        c.FirstOrder.DayNumber <= 739589 && (Array.IndexOf(c.Tags, "tag-6") >= 0 || c.LastOrder.DayNumber <= 739499) && !(Array.IndexOf(c.Tags, "tag-54") >= 0) && !(c.ChurnScore >= 0.375);

    /// <summary>s41</summary>
    public static bool S41(Account c) =>
        (Array.IndexOf(c.Tags, "tag-15") >= 0 || c.Country is "C30" or "C31" or "C32") && c.Country is "C30" or "C31" or "C32" && c.LastOrder.DayNumber <= 739665 && c.LastOrder.DayNumber <= 739672;

    /// <summary>s42</summary>
    public static bool S42(Account c) =>
        (c.Spend >= 1000m || c.Country is "C20") && c.LastOrder.DayNumber <= 739314;

    /// <summary>s43</summary>
    public static bool S43(Account c) =>
        c.Country is "C5" or "C6" && (c.Age >= 50 || c.Spend >= 10000m) && (c.Spend >= 250m || c.Country is "C35" or "C36" or "C37" or "C38");

    /// <summary>s44</summary>
    public static bool S44(Account c) =>
        c.Spend >= 2500m && c.Orders >= 3;

    /// <summary>s45</summary>
    public static bool S45(Account c) =>
        c.ChurnScore >= 0.625 && c.FirstOrder.DayNumber <= 738949 && (c.Age >= 40 || !(c.Orders >= 3)) && !(c.Spend >= 500m) && Array.IndexOf(c.Tags, "tag-39") >= 0;

    /// <summary>s46</summary>
    public static bool S46(Account c) =>
        (c.FirstOrder.DayNumber <= 739314 || !(c.ChurnScore >= 0.875)) && c.FirstOrder.DayNumber <= 739314;

    /// <summary>s47</summary>
    public static bool S47(Account c) =>
        (c.Orders >= 3 || c.Orders >= 20) && c.Satisfaction >= 3 && Array.IndexOf(c.Tags, "tag-45") >= 0 && !(Array.IndexOf(c.Tags, "tag-51") >= 0) && c.Age >= 25;

    /// <summary>s48</summary>
    public static bool S48(Account c) =>
        Array.IndexOf(c.Tags, "tag-33") >= 0 && (c.Spend >= 50000m || !(c.Spend >= 50000m));

    /// <summary>s49</summary>
    public static bool S49(Account c) =>
        c.Age >= 25 && (c.LastOrder.DayNumber <= 739589 || Array.IndexOf(c.Tags, "tag-0") >= 0) && !(c.City is "city 9" or "city 10" or "city 11" or "city 12" or "city 13" or "city 14" or "city 15" or "city 16" or "city 17" or "city 18" or "city 19");

    /// <summary>s50</summary>
    public static bool S50(Account c) =>
        Array.IndexOf(c.Tags, "tag-9") >= 0 && (Array.IndexOf(c.Tags, "tag-48") >= 0 || c.FirstOrder.DayNumber <= 739589) && (c.Age >= 50 || c.LastOrder.DayNumber <= 739499);

    /// <summary>s51</summary>
    public static bool S51(Account c) =>
        (c.Satisfaction >= 3 || c.Country is "C15" or "C16" or "C17" or "C18") && (Array.IndexOf(c.Tags, "tag-21") >= 0 || c.Orders >= 200) && (c.Birthday.Month * 100) + c.Birthday.Day is >= 305 and <= 311;

    /// <summary>s52</summary>
    public static bool S52(Account c) =>
        !(c.Spend >= 50000m) && c.FirstOrder.DayNumber <= 738584;

    /// <summary>s53</summary>
    public static bool S53(Account c) =>
        Array.IndexOf(c.Tags, "tag-48") >= 0 && (c.Spend >= 50m || c.Satisfaction >= 2) && Array.IndexOf(c.Tags, "tag-42") >= 0 && !(Array.IndexOf(c.Tags, "tag-57") >= 0);

    /// <summary>s54</summary>
    public static bool S54(Account c) =>
        (c.Country is "C5" or "C6" || c.ChurnScore >= 0.125) && c.Country is "C35" or "C36" or "C37" or "C38";

    /// <summary>s55</summary>
    public static bool S55(Account c) =>
        (c.Orders >= 2 || Array.IndexOf(c.Tags, "tag-48") >= 0) && !(c.Age >= 50) && c.ChurnScore >= 0.625 && c.Spend >= 10000m && c.LastOrder.DayNumber <= 739649;

    /// <summary>s56</summary>
    public static bool S56(Account c) =>
        c.Country is "C0" && c.Spend >= 2500m;

    /// <summary>s57</summary>
    public static bool S57(Account c) =>
        c.FirstOrder.DayNumber <= 739314 && c.Satisfaction >= 4 && !(c.Orders >= 3) && (c.Country is "C15" or "C16" or "C17" or "C18" || c.Age >= 60) && Array.IndexOf(c.Tags, "tag-9") >= 0;

    /// <summary>s58</summary>
    public static bool S58(Account c) =>
        Array.IndexOf(c.Tags, "tag-48") >= 0 && !(c.Spend >= 1000m);

    /// <summary>s59</summary>
    public static bool S59(Account c) =>
        (c.Country is "C20" || !(c.Spend >= 500m));

    /// <summary>s60</summary>
    public static bool S60(Account c) =>
        c.City is "city 0" or "city 1" && c.Spend >= 500m && c.LastOrder.DayNumber <= 739589 && c.Spend >= 250m;

    /// <summary>s61</summary>
    public static bool S61(Account c) =>
        (c.LastOrder.DayNumber <= 738949 || c.Orders >= 20) && Array.IndexOf(c.Tags, "tag-36") >= 0 && c.FirstOrder.DayNumber <= 737854;

    /// <summary>s62</summary>
    public static bool S62(Account c) =>
        c.City is "city 9" or "city 10" or "city 11" or "city 12" or "city 13" or "city 14" or "city 15" or "city 16" or "city 17" or "city 18" or "city 19" && c.Orders >= 50 && Array.IndexOf(c.Tags, "tag-33") >= 0 && Array.IndexOf(c.Tags, "tag-57") >= 0 && Array.IndexOf(c.Tags, "tag-45") >= 0 && c.LastOrder.DayNumber <= 739649;

    /// <summary>s63</summary>
    public static bool S63(Account c) =>
        c.LastOrder.DayNumber <= 739619 && c.Spend >= 5000m && !((c.Birthday.Month * 100) + c.Birthday.Day is >= 305 and <= 403) && c.FirstOrder.DayNumber <= 739589 && c.Orders >= 5 && Array.IndexOf(c.Tags, "tag-36") >= 0;

    /// <summary>s64</summary>
    public static bool S64(Account c) =>
        (c.ChurnScore >= 0.875 || Array.IndexOf(c.Tags, "tag-6") >= 0) && (!(c.City is "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41" or "city 42" or "city 43" or "city 44" or "city 45" or "city 46" or "city 47" or "city 48" or "city 49" or "city 50" or "city 51" or "city 52" or "city 53" or "city 54" or "city 55") || Array.IndexOf(c.Tags, "tag-51") >= 0);

    /// <summary>s65</summary>
    public static bool S65(Account c) =>
        Array.IndexOf(c.Tags, "tag-57") >= 0 && c.Age >= 60;

    /// <summary>s66</summary>
    public static bool S66(Account c) =>
        (Array.IndexOf(c.Tags, "tag-51") >= 0 || c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29") && !(c.Orders >= 5) && !(Array.IndexOf(c.Tags, "tag-39") >= 0);

    /// <summary>s67</summary>
    public static bool S67(Account c) =>
        !(c.Orders >= 100) && c.LastOrder.DayNumber <= 738949 && c.FirstOrder.DayNumber <= 737854 && c.Country is "C15" or "C16" or "C17" or "C18" && c.FirstOrder.DayNumber <= 739314;

    /// <summary>s68</summary>
    public static bool S68(Account c) =>
        !(Array.IndexOf(c.Tags, "tag-9") >= 0) && c.City is "city 25" or "city 26" or "city 27" or "city 28" or "city 29" or "city 30" or "city 31" or "city 32" or "city 33" or "city 34" or "city 35" or "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41" && c.LastOrder.DayNumber <= 739314 && ((c.Birthday.Month * 100) + c.Birthday.Day is >= 305 and <= 403 || Array.IndexOf(c.Tags, "tag-18") >= 0);

    /// <summary>s69</summary>
    public static bool S69(Account c) =>
        (c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29" || !(c.Orders >= 200));

    /// <summary>s70</summary>
    public static bool S70(Account c) =>
        (c.Spend >= 10000m || c.Spend >= 250m) && !(c.City is "city 0" or "city 1") && (c.FirstOrder.DayNumber <= 738584 || c.Orders >= 200) && c.Age >= 30;

    /// <summary>s71</summary>
    public static bool S71(Account c) =>
        c.FirstOrder.DayNumber <= 737854 && c.Orders >= 5;

    /// <summary>s72</summary>
    public static bool S72(Account c) =>
        c.Country is "C10" or "C11" or "C12" && c.LastOrder.DayNumber <= 738949 && Array.IndexOf(c.Tags, "tag-21") >= 0 && c.LastOrder.DayNumber <= 739672;

    /// <summary>s73</summary>
    public static bool S73(Account c) =>
        c.LastOrder.DayNumber <= 739619 && c.ChurnScore >= 0.875 && c.Spend >= 500m && c.Spend >= 2500m;

    /// <summary>s74</summary>
    public static bool S74(Account c) =>
        c.LastOrder.DayNumber <= 739314 && Array.IndexOf(c.Tags, "tag-6") >= 0 && (!(c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29") || !(c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29")) && c.ChurnScore >= 0.875 && !(Array.IndexOf(c.Tags, "tag-54") >= 0);

    /// <summary>s75</summary>
    public static bool S75(Account c) =>
        (c.City is "city 0" or "city 1" || !(c.Spend >= 10000m)) && !(c.City is "city 0" or "city 1");

    /// <summary>s76</summary>
    public static bool S76(Account c) =>
        !(c.Spend >= 250m) && (c.Spend >= 250m || c.City is "city 9" or "city 10" or "city 11" or "city 12" or "city 13" or "city 14" or "city 15" or "city 16" or "city 17" or "city 18" or "city 19") && !(Array.IndexOf(c.Tags, "tag-24") >= 0) && Array.IndexOf(c.Tags, "tag-36") >= 0 && c.Spend >= 500m;

    /// <summary>s77</summary>
    public static bool S77(Account c) =>
        c.Country is "C0" && c.Satisfaction >= 3;

    /// <summary>s78</summary>
    public static bool S78(Account c) =>
        c.Country is "C30" or "C31" or "C32" && c.Country is "C0" && (!(c.ChurnScore >= 0.75) || c.LastOrder.DayNumber <= 738949);

    /// <summary>s79</summary>
    public static bool S79(Account c) =>
        !(c.FirstOrder.DayNumber <= 739589) && (!(Array.IndexOf(c.Tags, "tag-45") >= 0) || !(Array.IndexOf(c.Tags, "tag-36") >= 0)) && c.LastOrder.DayNumber <= 739672;

    /// <summary>s80</summary>
    public static bool S80(Account c) =>
        (Array.IndexOf(c.Tags, "tag-42") >= 0 || !(c.Spend >= 50000m)) && c.LastOrder.DayNumber <= 738949 && c.FirstOrder.DayNumber <= 737854;

    /// <summary>s81</summary>
    public static bool S81(Account c) =>
        Array.IndexOf(c.Tags, "tag-51") >= 0 && (Array.IndexOf(c.Tags, "tag-27") >= 0 || !(c.Age >= 30));

    /// <summary>s82</summary>
    public static bool S82(Account c) =>
        (c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29" || Array.IndexOf(c.Tags, "tag-12") >= 0) && Array.IndexOf(c.Tags, "tag-42") >= 0 && !(c.ChurnScore >= 0.625) && c.City is "city 25" or "city 26" or "city 27" or "city 28" or "city 29" or "city 30" or "city 31" or "city 32" or "city 33" or "city 34" or "city 35" or "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41";

    /// <summary>s83</summary>
    public static bool S83(Account c) =>
        (c.Country is "C15" or "C16" or "C17" or "C18" || c.Orders >= 100) && !(c.Spend >= 2500m) && !(Array.IndexOf(c.Tags, "tag-24") >= 0) && c.City is "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41" or "city 42" or "city 43" or "city 44" or "city 45" or "city 46" or "city 47" or "city 48" or "city 49" or "city 50" or "city 51" or "city 52" or "city 53" or "city 54" or "city 55";

    /// <summary>s84</summary>
    public static bool S84(Account c) =>
        c.Country is "C10" or "C11" or "C12" && Array.IndexOf(c.Tags, "tag-24") >= 0 && c.Satisfaction >= 3;

    /// <summary>s85</summary>
    public static bool S85(Account c) =>
        (c.Spend >= 250m || !(c.Spend >= 50000m)) && ((c.Birthday.Month * 100) + c.Birthday.Day is >= 305 and <= 311 || Array.IndexOf(c.Tags, "tag-9") >= 0) && Array.IndexOf(c.Tags, "tag-36") >= 0;

    /// <summary>s86</summary>
    public static bool S86(Account c) =>
        (Array.IndexOf(c.Tags, "tag-30") >= 0 || c.LastOrder.DayNumber <= 739314) && Array.IndexOf(c.Tags, "tag-36") >= 0 && c.City is "city 16" or "city 17" or "city 18" or "city 19" or "city 20" or "city 21" or "city 22" or "city 23" or "city 24" or "city 25" or "city 26" or "city 27" or "city 28" or "city 29";

    /// <summary>s87</summary>
    public static bool S87(Account c) =>
        Array.IndexOf(c.Tags, "tag-36") >= 0 && c.Satisfaction >= 2 && !(c.Age >= 25);

    /// <summary>s88</summary>
    public static bool S88(Account c) =>
        !(c.Country is "C20") && (c.Satisfaction >= 3 || !(c.Spend >= 10000m));

    /// <summary>s89</summary>
    public static bool S89(Account c) =>
        Array.IndexOf(c.Tags, "tag-57") >= 0 && c.ChurnScore >= 0.375 && !(c.LastOrder.DayNumber <= 738949);

    /// <summary>s90</summary>
    public static bool S90(Account c) =>
        c.Age >= 60 && c.Spend >= 250m && c.ChurnScore >= 0.125 && Array.IndexOf(c.Tags, "tag-54") >= 0 && (c.City is "city 1" or "city 2" or "city 3" or "city 4" or "city 5" || c.City is "city 25" or "city 26" or "city 27" or "city 28" or "city 29" or "city 30" or "city 31" or "city 32" or "city 33" or "city 34" or "city 35" or "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41");

    /// <summary>s91</summary>
    public static bool S91(Account c) =>
        Array.IndexOf(c.Tags, "tag-57") >= 0 && !(Array.IndexOf(c.Tags, "tag-24") >= 0) && c.LastOrder.DayNumber <= 739649;

    /// <summary>s92</summary>
    public static bool S92(Account c) =>
        c.Country is "C0" && (c.Orders >= 5 || Array.IndexOf(c.Tags, "tag-33") >= 0) && (!(Array.IndexOf(c.Tags, "tag-21") >= 0) || Array.IndexOf(c.Tags, "tag-9") >= 0) && c.FirstOrder.DayNumber <= 738949;

    /// <summary>s93</summary>
    public static bool S93(Account c) =>
        (c.Spend >= 50m || Array.IndexOf(c.Tags, "tag-12") >= 0) && c.City is "city 25" or "city 26" or "city 27" or "city 28" or "city 29" or "city 30" or "city 31" or "city 32" or "city 33" or "city 34" or "city 35" or "city 36" or "city 37" or "city 38" or "city 39" or "city 40" or "city 41" && (c.City is "city 0" or "city 1" || !(Array.IndexOf(c.Tags, "tag-30") >= 0));

    /// <summary>s94</summary>
    public static bool S94(Account c) =>
        (c.City is "city 9" or "city 10" or "city 11" or "city 12" or "city 13" or "city 14" or "city 15" or "city 16" or "city 17" or "city 18" or "city 19" || !(c.Orders >= 200)) && c.Spend >= 50m && c.Spend >= 2500m;

    /// <summary>s95</summary>
    public static bool S95(Account c) =>
        c.Spend >= 2500m && c.LastOrder.DayNumber <= 739619 && c.Orders >= 3;

    /// <summary>s96</summary>
    public static bool S96(Account c) =>
        !(c.Country is "C35" or "C36" or "C37" or "C38") && !(c.LastOrder.DayNumber <= 739672) && Array.IndexOf(c.Tags, "tag-51") >= 0 && !(c.Country is "C0") && !(Array.IndexOf(c.Tags, "tag-33") >= 0);

    /// <summary>s97</summary>
    public static bool S97(Account c) =>
        Array.IndexOf(c.Tags, "tag-48") >= 0 && c.FirstOrder.DayNumber <= 739589 && !((c.Birthday.Month * 100) + c.Birthday.Day is >= 305 and <= 403);

    /// <summary>s98</summary>
    public static bool S98(Account c) =>
        c.Satisfaction >= 3 && c.LastOrder.DayNumber <= 738949 && c.Spend >= 250m;

    /// <summary>s99</summary>
    public static bool S99(Account c) =>
        (c.Country is "C35" or "C36" or "C37" or "C38" || !(c.Orders >= 10));
}
