package vn.thongsuot.programme.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting that was held, to be recorded (Vietnamese: ghi nhận cuộc họp). */
public record NewMeeting(
        UUID unitId,
        String kind,
        String subject,
        LocalDate heldOn,
        boolean online,
        boolean throughSystem,
        boolean secret,
        int invited,
        int attended,
        List<NewConclusion> conclusions) {

    /** A meeting of a People's Committee (Vietnamese: họp Ủy ban nhân dân). */
    public static final String COMMITTEE = "committee";

    /** Kinds of meetings. */
    public static final List<String> KINDS = List.of("board", COMMITTEE, "thematic");

    public NewMeeting {
        conclusions = List.copyOf(conclusions);
    }

    /** The same of another unit. */
    NewMeeting at(UUID unit) {
        return new NewMeeting(
                unit, kind, subject, heldOn, online, throughSystem, secret, invited, attended, conclusions);
    }

    /** What was concluded, for whom and until when as far as it was said. */
    public record NewConclusion(
            String text, @Nullable UUID unitId, @Nullable LocalDate dueOn) {}
}
