package vn.thongsuot.programme.reader;

import org.jspecify.annotations.Nullable;

/**
 * What the headings above a paragraph say about it (Vietnamese: đề mục).
 *
 * @param agency the body under whose heading it stands, in the part on implementation
 */
record Section(
        @Nullable Area area,
        @Nullable String horizon,
        Kind kind,
        @Nullable String agency) {

    static final Section TOP = new Section(null, null, Kind.OTHER, null);

    /** What a part of a plan is for. */
    enum Kind {
        GOALS("muc tieu|chi tieu"),
        TASKS("nhiem vu|giai phap"),
        CONTEXT("tinh hinh|thuc trang|danh gia|ket qua|ton tai|han che|boi canh|kho khan", true),
        PURPOSE("muc dich|yeu cau"),
        BUDGET("kinh phi"),
        IMPLEMENT("to chuc thuc hien|phan cong|trach nhiem thi hanh|che do (?:thong tin,? )?bao cao|thong tin bao cao"),
        AFTER("noi nhan"),
        OTHER("");

        private final java.util.regex.Pattern words;

        Kind(String words) {
            this(words, false);
        }

        /** @param first whether the words must stand first: tasks too speak of results and shortcomings */
        Kind(String words, boolean first) {
            this.words = words.isEmpty()
                    ? java.util.regex.Pattern.compile("(?!)")
                    : first
                            ? java.util.regex.Pattern.compile("^\\s*(?:" + words.replace(" ", "\\s+") + ")(?![a-z])")
                            : Fold.words(words);
        }

        /** The kind that a heading names first; null where it names none. */
        static @Nullable Kind named(String plain) {
            Kind first = null;
            int at = Integer.MAX_VALUE;
            for (Kind kind : values()) {
                var m = kind.words.matcher(plain);
                if (m.find() && m.start() < at) {
                    first = kind;
                    at = m.start();
                }
            }
            return first;
        }
    }
}
