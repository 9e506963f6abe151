package vn.thongsuot.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** What a person or a reader says of a target, before it has a place in a plan (Vietnamese: nội dung chỉ tiêu). */
public record TargetDraft(
        ReformArea area,
        LocalizedText statement,
        @Nullable String subject,
        Aim aim,
        Reach reach,
        Proof proof,
        Horizon horizon,
        @Nullable UUID nestedIn,
        @Nullable UUID takenFrom,
        @Nullable Quote quote) {

    public static TargetDraft of(
            ReformArea area, LocalizedText statement, Aim aim, Reach reach, Proof proof, Horizon horizon) {
        return new TargetDraft(area, statement, null, aim, reach, proof, horizon, null, null, null);
    }

    /** The words and numbers of a target, for a copy of it. */
    public static TargetDraft of(Target target) {
        return new TargetDraft(
                target.area(),
                target.statement(),
                target.subject(),
                target.aim(),
                target.reach(),
                target.proof(),
                target.horizon(),
                target.nestedIn(),
                target.id(),
                target.quote());
    }

    public TargetDraft nestedIn(@Nullable UUID other) {
        return new TargetDraft(area, statement, subject, aim, reach, proof, horizon, other, takenFrom, quote);
    }

    public TargetDraft with(Reach otherReach, Horizon otherHorizon) {
        return new TargetDraft(
                area, statement, subject, aim, otherReach, proof, otherHorizon, nestedIn, takenFrom, null);
    }
}
