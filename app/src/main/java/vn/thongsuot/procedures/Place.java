package vn.thongsuot.procedures;

import org.jspecify.annotations.Nullable;

/**
 * Where something is done for a dossier (Vietnamese: nơi thực hiện).
 *
 * @param unitCode code of the unit where {@code at} is {@link AtUnit#NAMED_UNIT}, else null
 */
public record Place(AtUnit at, @Nullable String unitCode) {

    public Place {
        unitCode = at == AtUnit.NAMED_UNIT && unitCode != null && !unitCode.isBlank() ? unitCode.strip() : null;
    }

    public static Place of(AtUnit at) {
        return new Place(at, null);
    }

    public static Place named(String unitCode) {
        return new Place(AtUnit.NAMED_UNIT, unitCode);
    }

    /** False where the route names a unit without saying which. */
    public boolean isComplete() {
        return at != AtUnit.NAMED_UNIT || unitCode != null;
    }
}
