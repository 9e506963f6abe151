package vn.thongsuot.surveys.answers;

import java.util.Locale;

/** Where a numbered sheet stands (Vietnamese: trạng thái phiếu giấy). */
public enum SheetState {
    /** Vietnamese: chưa nhập. */
    ISSUED,
    /** By one person (Vietnamese: đã nhập lần 1). */
    KEYED,
    /** Two people keyed it differently (Vietnamese: hai lần nhập khác nhau). */
    DIFFERS,
    /** It became an answer, and what was keyed is forgotten (Vietnamese: đã ghi nhận). */
    ACCEPTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SheetState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
