package vn.thongsuot.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies of an authority decide a field of administration, and when (Vietnamese: cơ quan có thẩm quyền giải quyết).
 * Implemented by {@code dossiers}, which assigns the competence and lies above.
 */
public interface DecidingAgencies {

    /** Terms that share no day, oldest first; on days that none holds the authority itself decides. */
    List<Term> list(UUID authorityId, String fieldCode);

    /**
     * Days on which a unit decides.
     *
     * @param to exclusive; null = open
     */
    record Term(UUID unitId, LocalDate from, @Nullable LocalDate to) {}
}
