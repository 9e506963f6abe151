package vn.thongsuot.programme.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its conclusions (Vietnamese: cuộc họp và kết luận); participants are counted, not named.
 *
 * @param version counts corrections
 * @param kind board, committee, thematic
 * @param minutesId document; null while there is none
 */
public record MeetingView(
        UUID id,
        UUID authorityId,
        int version,
        UUID unitId,
        String kind,
        String subject,
        LocalDate heldOn,
        boolean online,
        boolean throughSystem,
        boolean secret,
        int invited,
        int attended,
        @Nullable UUID minutesId,
        List<Conclusion> conclusions) {

    public MeetingView {
        conclusions = List.copyOf(conclusions);
    }

    /**
     * One conclusion.
     *
     * @param taskId the task that was made of it; null before
     */
    public record Conclusion(
            int n,
            String text,
            @Nullable UUID unitId,
            @Nullable LocalDate dueOn,
            @Nullable UUID taskId) {}
}
