package vn.thongsuot.procedures.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Marks word by word what was taken out and what was put in (Vietnamese: đánh dấu thay đổi từng từ). */
public final class WordMarks {

    private static final int MOST = 1500;

    private WordMarks() {}

    /** Some words that stayed, went or came. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** Neighbouring words of one mark. */
    public record Run(Mark mark, String text) {}

    /** The longest common sequence of words; texts above {@value #MOST} words are shown whole, before and after. */
    public static List<Run> of(String before, String after) {
        String[] a = words(before);
        String[] b = words(after);
        List<Run> runs = new ArrayList<>();
        if (a.length > MOST || b.length > MOST) {
            add(runs, Mark.REMOVED, before);
            add(runs, Mark.ADDED, after);
            return runs;
        }
        int[][] common = common(a, b);
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                add(runs, Mark.SAME, a[i]);
                i++;
                j++;
            } else if (j == b.length || i < a.length && common[i + 1][j] >= common[i][j + 1]) {
                add(runs, Mark.REMOVED, a[i++]);
            } else {
                add(runs, Mark.ADDED, b[j++]);
            }
        }
        return runs;
    }

    /** Length of what is common from each pair of places on. */
    private static int[][] common(String[] a, String[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private static void add(List<Run> runs, Mark mark, String word) {
        if (word.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().mark() == mark) {
            runs.set(runs.size() - 1, new Run(mark, runs.getLast().text() + " " + word));
        } else {
            runs.add(new Run(mark, word));
        }
    }
}
