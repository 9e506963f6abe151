package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.DossierFilter;
import vn.thongsuot.dossiers.DossierFilter.State;
import vn.thongsuot.dossiers.DossierLists;
import vn.thongsuot.platform.Ui;

/** Received, in time, late, about to be late: numbers that are links to their lists (Vietnamese: bốn con số của người quản lý). */
@Component
class DossierTallies {

    private final DossierLists lists;
    private final Clock clock;

    DossierTallies(DossierLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** A counter that is a link to the list behind it. */
    record Tally(String key, int count, String href, String look, boolean current) {}

    /** The four numbers of this month, for who answers for the work of others. */
    record Month(String month, List<Tally> tallies) {}

    /** Null for everybody else. */
    @Nullable
    Month thisMonth(Ui ui, Actor actor) {
        if (!actor.may(Permission.DOSSIER_ASSIGN)) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate first = today.withDayOfMonth(1);
        return new Month(
                ui.t("dossiers.period", ui.date(first), ui.date(today)),
                of(actor, DossierFilter.of(State.RECEIVED, first, today), null));
    }

    /** @param current whose list is shown; null for none */
    List<Tally> of(Actor actor, DossierFilter filter, @Nullable State current) {
        Map<State, Integer> counts = lists.tally(actor, filter);
        return Arrays.stream(State.values())
                .map(state -> new Tally(
                        "dossiers.state." + state.key(),
                        counts.getOrDefault(state, 0),
                        DossierListAsk.href(filter.with(state)),
                        look(state),
                        state == current))
                .toList();
    }

    private static String look(State state) {
        return switch (state) {
            case LATE -> "late";
            case SOON -> "soon";
            default -> "";
        };
    }
}
