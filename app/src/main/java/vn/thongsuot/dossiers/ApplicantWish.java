package vn.thongsuot.dossiers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an applicant may ask for while a dossier runs (Vietnamese: loại đề nghị của người nộp). */
public enum ApplicantWish {
    /** To take it back (Vietnamese: rút hồ sơ). */
    WITHDRAWAL,
    /** To have a mistake in it put right (Vietnamese: sửa thông tin). */
    CORRECTION;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ApplicantWish> find(String key) {
        return Stream.of(values()).filter(wish -> wish.key().equals(key)).findFirst();
    }
}
