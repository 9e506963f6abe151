package vn.thongsuot.procedures;

import vn.thongsuot.shared.PlainText;

/** Keys of the questions of electronic forms, which follow from what the questions say (Vietnamese: mã trường thông tin). */
public final class QuestionKeys {

    private static final int LONGEST = 40;

    private QuestionKeys() {}

    /** Empty for a label without letters and digits. */
    public static String of(String label) {
        String plain = PlainText.key(label);
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
