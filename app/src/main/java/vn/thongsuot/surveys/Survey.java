package vn.thongsuot.surveys;

import java.util.Locale;

/** A family of questionnaires, as the fact {@code survey-answer} names it (Vietnamese: loại khảo sát). */
public enum Survey {
    /** Vietnamese: hài lòng về giải quyết thủ tục hành chính. */
    PROCEDURE,
    /** Vietnamese: đánh giá việc giải quyết từng hồ sơ. */
    DOSSIER_RATING,
    /** Vietnamese: hài lòng về sự phục vụ của cơ quan hành chính (SIPAS). */
    PUBLIC_SERVICE,
    /** Vietnamese: dịch vụ y tế công lập. */
    HEALTH,
    /** Vietnamese: dịch vụ giáo dục công lập. */
    EDUCATION,
    /** Vietnamese: xây dựng và thực hiện chính sách. */
    POLICY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Survey of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
