package vn.thongsuot.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.platform.WorkSource;
import vn.thongsuot.shared.LocalizedText;

/** Petitions in the common work list. */
@Component
class PetitionWorkSource implements WorkSource {

    private final PetitionLists lists;
    private final Clock clock;

    PetitionWorkSource(PetitionLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public String path() {
        return "/desk/petitions";
    }

    @Override
    public List<WorkEntry> list(Actor actor, WorkQuery query, int most) {
        if (!actor.may(Permission.DOSSIER_READ) || query.due() == WorkQuery.Due.READY) {
            return List.of();
        }
        return lists.list(actor, filter(query.whose()).with(due(query.due())), most).stream()
                .map(this::entry)
                .toList();
    }

    @Override
    public Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose) {
        Map<WorkQuery.Due, Integer> tally = new EnumMap<>(WorkQuery.Due.class);
        if (actor.may(Permission.DOSSIER_READ)) {
            lists.tally(actor, filter(whose)).forEach((due, count) -> {
                if (due != PetitionFilter.Due.DONE) {
                    tally.put(WorkQuery.Due.valueOf(due.name()), count);
                }
            });
        }
        return tally;
    }

    private WorkEntry entry(PetitionLine line) {
        return new WorkEntry(
                kind(),
                line.code(),
                "/desk/petitions/" + line.id(),
                LocalizedText.of(line.excerpt()),
                "petition.status." + line.status().key(),
                day(line.nextDueAt()),
                line.daysLeft(),
                line.usedPercent(),
                line.holderId());
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    private static PetitionFilter filter(WorkQuery.Whose whose) {
        return PetitionFilter.of(PetitionFilter.Whose.valueOf(whose.name()));
    }

    private static PetitionFilter.@Nullable Due due(WorkQuery.@Nullable Due due) {
        return due == null ? null : PetitionFilter.Due.valueOf(due.name());
    }
}
