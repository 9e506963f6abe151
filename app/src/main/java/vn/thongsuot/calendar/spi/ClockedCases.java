package vn.thongsuot.calendar.spi;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;

/**
 * Open cases of one kind whose due dates are counted by a calendar (Vietnamese: hồ sơ, việc đang tính hạn); a bean. Named on pages
 * by the message key {@code clocked.<kind>}.
 */
public interface ClockedCases {

    /** Such as {@code dossier}; stands in rows. */
    String kind();

    /** What would change, of at most {@code most} cases after one in the order of ids; changes nothing. */
    Counted look(Recount recount, @Nullable UUID after, int most);

    /** Counts them again with event, fact and notices, in the caller's transaction; a case that is counted twice stays the same. */
    Counted apply(Recount recount, @Nullable UUID after, int most);

    /** The case that comes next in the order of ids; it is not counted. */
    Optional<ClockedCase> findNext(Recount recount, @Nullable UUID after);

    /** Those of the cases that an actor may read, open or not, as their work lists go by units. */
    Set<UUID> listReadable(Actor actor, Collection<UUID> caseIds);

    /** Address of the page of a case. */
    String href(DueChange moved);

    /** Counts one again as {@link #apply} does; nothing where it is not to be counted any more. */
    Counted applyTo(Recount recount, UUID caseId);
}
