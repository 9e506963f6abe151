package vn.thongsuot.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/**
 * Who could do a step (Vietnamese: nhân sự thực hiện bước). Implemented by {@code dossiers}, which finds the unit of a step, lies
 * above and knows accounts.
 */
public interface RouteStaff {

    /** Units that a place means for a procedure on a day, over all desks that receive it, and those without a holder of the role. */
    Found find(UUID authorityId, ProcedureView procedure, Place place, Role role, LocalDate on);

    /**
     * @param units how many units the place means
     * @param without those of them in which nobody has the role
     */
    record Found(int units, List<LocalizedText> without) {
        public Found {
            without = List.copyOf(without);
        }
    }
}
