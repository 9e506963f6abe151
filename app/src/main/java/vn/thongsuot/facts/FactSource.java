package vn.thongsuot.facts;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says every row of one small fact from its records (Vietnamese: nguồn của dữ liệu thống kê): for facts that follow from a
 * catalogue, where one decision changes the rows of many units. {@link FactRegister} records what differs, and {@code verify}
 * asks again.
 */
public interface FactSource {

    /** Name of the fact. */
    String fact();

    /** All rows of the authority as its records are now. */
    Collection<Row> rows(UUID authorityId);

    /**
     * A row as {@link FactJournal} takes it.
     *
     * @param id the same for the same case, whenever it is asked
     */
    record Row(UUID id, UUID unitId, Map<String, @Nullable Object> values) {}
}
