package vn.thongsuot.organisation.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.organisation.TreeChanges;
import vn.thongsuot.organisation.spi.Doubt;

/**
 * What a decision would do if its day were today (Vietnamese: kết quả chạy thử).
 *
 * @param moves how much of each kind is open at each unit that ends
 * @param follows kinds that are read through the successions and need no move
 */
public record DryRun(
        TreeChanges changes, Map<String, Map<UUID, Integer>> moves, List<String> follows, List<Doubt> doubts) {

    public boolean blocked() {
        return doubts.stream().anyMatch(Doubt::blocks);
    }
}
