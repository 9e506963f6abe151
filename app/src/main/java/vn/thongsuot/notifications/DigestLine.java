package vn.thongsuot.notifications;

import java.util.Locale;
import vn.thongsuot.platform.WorkQuery.Whose;

/**
 * A line of the daily digest (Vietnamese: dòng bản tin đầu ngày).
 *
 * @param order among all lines, the most urgent first
 * @param key of its text, with the count as {0} and what is counted as {1}
 * @param kindKey of the name of what is counted; empty where the text says it
 * @param path of the list that shows exactly these
 */
public record DigestLine(int order, String key, String kindKey, int count, String path) {

    /** Work of a kind on the common list. @param due late or today, as the list's filter has it */
    public static DigestLine ofWork(int order, String kind, String due, Whose whose, int count) {
        String path = "/desk/work?kind=%s&whose=%s&due=%s"
                .formatted(kind, whose.name().toLowerCase(Locale.ROOT), due);
        return new DigestLine(order, "digest." + due, "work.kind." + kind, count, path);
    }
}
