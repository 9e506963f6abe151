package vn.thongsuot.dossiers;

import java.util.List;

/**
 * The placeholders of the Word template of a result (Vietnamese: trường trộn của mẫu kết quả), such as {@code {{ho_ten}}}; Vietnamese
 * words without accents, because officials type them.
 */
public final class ResultPlaceholders {

    /** Takes the place of a whole paragraph: what the officer wrote. */
    static final String BODY = "noi_dung";

    private static final List<String> ALL = List.of(
            "co_quan_chu_quan",
            "co_quan",
            "so_ky_hieu",
            "dia_danh",
            "ngay_ky",
            "trich_yeu",
            "ma_ho_so",
            "ngay_tiep_nhan",
            "ho_ten",
            "ngay_sinh",
            "so_dinh_danh",
            "dia_chi",
            "hieu_luc_den",
            BODY,
            "chuc_vu_ky",
            "chu_ky",
            "nguoi_ky",
            "noi_nhan");

    private ResultPlaceholders() {}

    public static List<String> list() {
        return ALL;
    }
}
