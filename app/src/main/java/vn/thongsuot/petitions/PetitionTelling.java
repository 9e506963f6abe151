package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.OPINION;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.petitions.PetitionJournal.Doer;

/** Tells who has the next move, and the sender, in the change's own transaction (Vietnamese: báo cho người phải làm tiếp). */
@Component
class PetitionTelling {

    private final DSLContext db;
    private final Accounts accounts;
    private final PetitionUnits units;
    private final Outbox outbox;
    private final SenderTelling senders;
    private final Clock clock;

    PetitionTelling(
            DSLContext db, Accounts accounts, PetitionUnits units, Outbox outbox, SenderTelling senders, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.units = units;
        this.outbox = outbox;
        this.senders = senders;
        this.clock = clock;
    }

    /** A new one is in the register. */
    void received(Petition petition, @Nullable UUID doer) {
        post(petition, register(petition), doer, "petition-received", "new");
        senders.received(petition);
    }

    /** The one who did it is not told. */
    void tell(Petition petition, PetitionTransition edge, Doer doer) {
        Collection<UUID> readers = switch (edge.action()) {
            case ROUTE, REOPEN -> heads(petition.row().getUnitId());
            case COMPLETE, GIVE_BACK, TRANSFER, SEPARATE -> register(petition);
            case ASK_OPINION -> consulted(petition);
            case GIVE_OPINION, RETURN -> holder(petition);
            case SUBMIT -> leaders(petition.row().getUnitId());
            case APPROVE -> petition.row().getNextDueAt() == null ? List.of() : register(petition);
            case RATE -> isBad(petition) ? leaders(petition.row().getUnitId()) : List.of();
            case DENY -> leaders(petition.row().getUnitId());
            case ASK, REFUSE, REDIRECT, FORWARD, JOIN, ACCEPT, PUBLISH, CONFIRM -> List.of();
        };
        post(
                petition,
                readers,
                doer.accountId(),
                edge.event().replace('.', '-'),
                "v" + petition.row().getVersion());
        senders.tell(petition, edge);
    }

    /** @param occasion the same word each time the occasion is found again, so that it is told once */
    void post(Petition petition, Collection<UUID> readers, @Nullable UUID doer, String template, String occasion) {
        readers.stream()
                .filter(reader -> !reader.equals(doer))
                .distinct()
                .forEach(reader -> outbox.post(new NewNotice(
                        petition.authorityId(),
                        reader,
                        petition.id() + " " + occasion,
                        template,
                        List.of(petition.code(), day(petition.row().getNextDueAt())),
                        "/desk/petitions/" + petition.id())));
    }

    /** Who keeps the register. */
    List<UUID> register(Petition petition) {
        return accounts.listHolders(units.current(petition.row().getIntakeUnitId()), Role.REFORM_OFFICER);
    }

    /** Who has to do it now, by the state. */
    Set<UUID> next(Petition petition) {
        Set<UUID> readers = new LinkedHashSet<>();
        switch (petition.status()) {
            case ROUTED -> readers.addAll(heads(petition.row().getUnitId()));
            case PROCESSING -> readers.addAll(holder(petition));
            case SUBMITTED -> readers.addAll(leaders(petition.row().getUnitId()));
            default -> readers.addAll(register(petition));
        }
        return readers;
    }

    /** Who leads the unit; where nobody does, the unit above it. */
    List<UUID> leaders(UUID unitId) {
        var unit = units.view(unitId);
        while (true) {
            List<UUID> leaders = accounts.listHolders(unit.id(), Role.LEADER);
            if (!leaders.isEmpty() || unit.parentId() == null) {
                return leaders;
            }
            unit = units.view(unit.parentId());
        }
    }

    private List<UUID> heads(UUID unitId) {
        List<UUID> heads = accounts.listHolders(units.current(unitId), Role.DEPARTMENT_HEAD);
        return heads.isEmpty() ? leaders(unitId) : heads;
    }

    private List<UUID> holder(Petition petition) {
        UUID holder = petition.row().getHolderId();
        return holder == null ? heads(petition.row().getUnitId()) : List.of(holder);
    }

    private List<UUID> consulted(Petition petition) {
        return db
                .select(OPINION.UNIT_ID)
                .from(OPINION)
                .where(OPINION.AUTHORITY_ID.eq(petition.authorityId()), OPINION.PETITION_ID.eq(petition.id()))
                .and(OPINION.GIVEN_AT.isNull())
                .fetchSet(OPINION.UNIT_ID)
                .stream()
                .flatMap(unit -> heads(unit).stream())
                .toList();
    }

    private static boolean isBad(Petition petition) {
        Integer rating = petition.row().getRating();
        return rating != null && rating <= 2;
    }

    private String day(@Nullable Instant at) {
        return at == null ? "–" : DAY.format(LocalDate.ofInstant(at, clock.getZone()));
    }
}
