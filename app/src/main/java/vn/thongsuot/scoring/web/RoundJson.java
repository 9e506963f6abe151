package vn.thongsuot.scoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundState;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.shared.LocalizedText;

/** A round as machines read it. */
record RoundJson(
        UUID id,
        String setCode,
        LocalizedText name,
        @Allowed(of = SetLevel.class) String level,
        int year,
        boolean sample,
        @Allowed(of = RoundState.class) String state,
        LocalDate firstDay,
        LocalDate cutOff,
        LocalDate selfDue,
        LocalDate appraisalDue,
        LocalDate objectionDue,
        @Nullable Instant takenAt,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable Instant publishedAt,
        @Nullable String hash) {

    /** @param hash of the frozen file; null before the round was closed */
    static RoundJson of(Round round, IndexSet set, @Nullable String hash) {
        return new RoundJson(
                round.id(),
                set.code(),
                set.name(),
                set.level().key(),
                round.year(),
                set.sample(),
                round.state().key(),
                round.days().first(),
                round.days().cutOff(),
                round.days().selfDue(),
                round.days().appraisalDue(),
                round.days().objectionDue(),
                round.takenAt(),
                round.decision(),
                round.decidedOn(),
                round.publishedAt(),
                hash);
    }
}
