package vn.thongsuot.reports.papers;

import java.util.List;
import java.util.stream.Stream;

/**
 * The placeholders of a Word template (Vietnamese: trường trộn của mẫu Word), such as {@code {{co_quan}}}. Names are
 * Vietnamese words without accents, because officials type them.
 */
public final class Placeholders {

    /** Take the place of a whole paragraph. */
    static final String BODY = "noi_dung";

    static final String FIGURES = "bang_so_lieu";
    static final String UNITS = "bang_don_vi";

    private static final List<String> BLOCKS = List.of(BODY, FIGURES, UNITS);
    private static final List<String> INLINE = List.of(
            "co_quan_chu_quan",
            "co_quan",
            "so_ky_hieu",
            "dia_danh",
            "ngay_ky",
            "trich_yeu",
            "ky_bao_cao",
            "tu_ngay",
            "den_ngay",
            "noi_nhan_bao_cao",
            "chuc_vu_ky",
            "nguoi_ky",
            "chu_ky",
            "noi_nhan");
    private static final List<String> NUMBERED = List.of("muc_", "so_lieu_", "cau_");

    private Placeholders() {}

    /** All names that stand alone; those of single parts are {@code muc_3}, {@code so_lieu_3} and {@code cau_3}. */
    public static List<String> list() {
        return Stream.concat(INLINE.stream(), BLOCKS.stream()).toList();
    }

    static boolean isKnown(String name) {
        return INLINE.contains(name)
                || BLOCKS.contains(name)
                || NUMBERED.stream().anyMatch(prefix -> name.matches(prefix + "\\d{1,3}"));
    }
}
