package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;

/** What reception would promise if it happened now (Vietnamese: dự kiến ngày hẹn trả). */
@Service
public class IntakePreviews {

    private final Offers offers;
    private final CaseClock caseClock;
    private final Clock clock;

    IntakePreviews(Offers offers, CaseClock caseClock, Clock clock) {
        this.offers = offers;
        this.caseClock = caseClock;
        this.clock = clock;
    }

    /** A promise with its reasons. */
    public record Preview(@Nullable Instant appointment, boolean provisional, List<String> explanation) {}

    /**
     * Empty where the procedure cannot be received (no limit or route).
     *
     * @param deciding unit by whose calendar is counted
     */
    public Optional<Preview> find(Actor actor, ProcedureView procedure, UUID deciding, Locale locale) {
        try {
            offers.get(actor.authorityId(), procedure.code(), procedure.caseKey(), today());
        } catch (DomainException notOffered) {
            return Optional.empty();
        }
        return Optional.of(
                caseClock.preview(actor.authorityId(), deciding, offers.limitOf(procedure), clock.instant(), locale));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
