package vn.thongsuot.organisation.spi;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a module has at units and how it moves when they end (Vietnamese: nội dung chuyển giao); a bean. The page names it by the
 * message key {@code unitMove.<kind>}.
 */
public interface UnitMove {

    /** Such as {@code dossiers}. */
    String kind();

    /** Whether it stays as recorded and is read through the successions, so that nothing has to be moved. */
    default boolean follows() {
        return false;
    }

    /** How much there is open at each unit that ends, now; a unit without any is left out. Changes nothing. */
    Map<UUID, Integer> count(Transfer transfer);

    /** What a person should look at before confirming, as it stands now; changes nothing. */
    default List<Doubt> doubts(Transfer transfer) {
        return List.of();
    }

    /**
     * Moves it, in the transaction in which the decision takes effect; what was moved before is not moved again.
     *
     * @return how much was moved from each unit
     */
    Map<UUID, Integer> apply(Transfer transfer);
}
