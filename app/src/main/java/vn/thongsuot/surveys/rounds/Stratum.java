package vn.thongsuot.surveys.rounds;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the population that is sampled for itself (Vietnamese: tầng mẫu).
 *
 * @param population dossiers in it
 * @param wanted answers wanted
 * @param weight of each of its answers; null until the round is closed
 */
public record Stratum(
        UUID unitId,
        String fieldGroup,
        int population,
        int wanted,
        int invited,
        @Nullable BigDecimal weight) {

    /** Unit and group of fields: what names it. */
    public Key key() {
        return new Key(unitId, fieldGroup);
    }

    public record Key(UUID unitId, String fieldGroup) {}
}
