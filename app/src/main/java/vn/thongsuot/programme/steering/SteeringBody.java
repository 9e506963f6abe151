package vn.thongsuot.programme.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A steering board or standing body with its members of a day (Vietnamese: Ban chỉ đạo, cơ quan thường trực).
 *
 * @param kind board or standing
 * @param decision number of the decision that set it up
 * @param to last day; null while it is open
 */
public record SteeringBody(
        UUID id,
        UUID unitId,
        String kind,
        String name,
        String decision,
        LocalDate from,
        @Nullable LocalDate to,
        List<Member> members) {

    public SteeringBody {
        members = List.copyOf(members);
    }

    /**
     * One seat.
     *
     * @param position head, deputy, standing, member, secretary
     * @param accountId who sits there; null for a function, whoever holds it
     * @param functionName such as "Director of Home Affairs"; null for an account
     */
    public record Member(
            UUID id,
            String position,
            @Nullable UUID accountId,
            @Nullable String functionName,
            String decision,
            LocalDate from,
            @Nullable LocalDate to) {}
}
