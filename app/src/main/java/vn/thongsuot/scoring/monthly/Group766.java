package vn.thongsuot.scoring.monthly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.thongsuot.shared.LegalBasis;

/**
 * Groups of the 766 set with their indicators (Vietnamese: nhóm chỉ số của Bộ chỉ số 766). Names and maxima of the groups are
 * those of the decision; the split of the points within a group, and the split of 22 points between online services (12) and
 * payment (10), is the portal's as it was captured in September 2026, which is no law.
 */
@LegalBasis(act = "766/QĐ-TTg", provision = "Các nhóm chỉ số", from = "2022-06-23")
public enum Group766 {
    /** Vietnamese: công khai, minh bạch. */
    PUBLICITY(18, "publish-on-time", "public-update-on-time", "public-content-full", "dossier-sync"),
    /** Vietnamese: tiến độ giải quyết. */
    PROGRESS(20, "progress"),
    /** Vietnamese: cung cấp dịch vụ công trực tuyến. */
    ONLINE(22, "full-online", "online-payment"),
    /** Vietnamese: số hóa hồ sơ. */
    DIGITISATION(
            22,
            "original-result",
            "papers-digitised",
            "certified-copy",
            "reused-data",
            "personal-storage",
            "citizen-data-dossier",
            "citizen-data-procedure"),
    /** Vietnamese: mức độ hài lòng. */
    SATISFACTION(18, "petition-on-time", "petition-satisfaction", "dossier-satisfaction");

    private final BigDecimal max;
    private final List<String> parts;

    Group766(int max, String... parts) {
        this.max = BigDecimal.valueOf(max);
        this.parts = List.of(parts).stream().map(part -> "index766." + part).toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BigDecimal max() {
        return max;
    }

    /** Ids of its indicators. */
    public List<String> indicators() {
        return parts;
    }

    /** Ids of all indicators, in the order of the set. */
    public static List<String> all() {
        return java.util.Arrays.stream(values())
                .flatMap(group -> group.parts.stream())
                .toList();
    }
}
