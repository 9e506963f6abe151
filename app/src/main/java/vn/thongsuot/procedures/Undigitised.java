package vn.thongsuot.procedures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Why a paper is not digitised (Vietnamese: trường hợp không phải số hóa). What was filed online is electronic already and needs no
 * reason here.
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Điều 5 khoản 2", from = "2025-09-15")
public enum Undigitised {
    /** Only shown for comparison (Vietnamese: chỉ xuất trình để đối chiếu). */
    SHOWN,
    /** Result of a verification between agencies (Vietnamese: kết quả xác minh giữa các cơ quan). */
    VERIFICATION,
    /** Vietnamese: giấy tờ mật. */
    SECRET;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its words in the messages. */
    public String textKey() {
        return "undigitised." + key();
    }

    /** Empty for null and for a word that is none. */
    public static Optional<Undigitised> find(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Null for null. */
    public static @Nullable Undigitised ofNullable(@Nullable String key) {
        return find(key).orElse(null);
    }

    /** Null for null. */
    public static @Nullable String keyOf(@Nullable Undigitised reason) {
        return reason == null ? null : reason.key();
    }
}
