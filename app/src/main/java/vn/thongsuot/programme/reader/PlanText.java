package vn.thongsuot.programme.reader;

import java.text.Normalizer;

/**
 * The plain text of a plan; the cells of a table row stand in one line with tabs between them (Vietnamese: văn bản thuần của
 * kế hoạch). Composed Unicode, line ends {@code \n}: every offset of a draft counts characters of {@link #text}.
 *
 * @param name of the file, or what the reader of messages knows the text by
 */
public record PlanText(String name, String text) {

    static final int LARGEST_FILE = 20_000_000;
    static final int LARGEST_TEXT = 3_000_000;

    public PlanText {
        text = tidy(text);
        if (text.isBlank()) {
            throw new UnreadablePlanException(UnreadablePlanException.Reason.EMPTY, name);
        }
        if (text.length() > LARGEST_TEXT) {
            throw new UnreadablePlanException(UnreadablePlanException.Reason.TOO_LARGE, name);
        }
    }

    /**
     * The text of a Word, PDF, web or text file; the kind is told from the content, not from the name.
     *
     * @throws UnreadablePlanException where there is no text, too much, or a kind of file that is not known
     */
    public static PlanText of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadablePlanException(UnreadablePlanException.Reason.EMPTY, name);
        }
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadablePlanException(UnreadablePlanException.Reason.TOO_LARGE, name);
        }
        return new PlanText(name, PlanFiles.text(name, bytes));
    }

    private static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
        return Normalizer.normalize(
                lines.replaceAll("[\u200b\u200c\u200d\u2060\ufeff\u00ad\u0000]", ""), Normalizer.Form.NFC);
    }
}
