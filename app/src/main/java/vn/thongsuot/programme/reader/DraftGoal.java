package vn.thongsuot.programme.reader;

import org.jspecify.annotations.Nullable;

/**
 * A goal without a number as it was read (Vietnamese: mục tiêu định tính).
 *
 * @param n place in the document, from 1
 * @param area one of the seven codes of {@link Area}
 * @param horizon YYYY or YYYY-YYYY; null where neither the text nor its heads say a year
 * @param statement the sentence, without its marker
 * @param start of the sentence in the text, which ends at {@code end}
 */
public record DraftGoal(int n, String area, @Nullable String horizon, String statement, int start, int end) {}
