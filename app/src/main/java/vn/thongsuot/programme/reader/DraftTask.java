package vn.thongsuot.programme.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task as it was read (Vietnamese: nhiệm vụ).
 *
 * @param lead the body that leads (Vietnamese: cơ quan chủ trì), as written
 * @param partners the bodies that co-ordinate (Vietnamese: cơ quan phối hợp)
 * @param leader the leader in charge (Vietnamese: lãnh đạo phụ trách)
 * @param due the words of the date or period by which it is to be done
 */
public record DraftTask(
        int n,
        String area,
        String content,
        @Nullable String lead,
        List<String> partners,
        @Nullable String leader,
        @Nullable String product,
        @Nullable String due,
        String quote,
        int start,
        int end,
        List<Doubt> doubts) {

    public DraftTask {
        partners = List.copyOf(partners);
        doubts = List.copyOf(doubts);
    }
}
