package vn.thongsuot.programme.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.facts.FactContract;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.indicators.IndicatorRows;

/** Where a side of a figure opens (Vietnamese: liên kết mở số liệu). */
@Component
class FigureLinks {

    private final IndicatorRows rows;
    private final Clock clock;

    FigureLinks(IndicatorRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** All links of one page for its reader. */
    Page of(Actor actor) {
        return new Page(actor, rows.openable(actor.authorityId()));
    }

    /** Links of one page (Vietnamese: các liên kết của một trang). */
    final class Page {

        private final Actor actor;
        private final IndicatorRows.Openable open;

        private Page(Actor actor, IndicatorRows.Openable open) {
            this.actor = actor;
            this.open = open;
        }

        /** Dossiers, or rows of another fact; null where the side has no list, nobody records what it counts, or the reader may see no dossiers. */
        @Nullable
        String href(String indicatorId, FigureQuery query, IndicatorRows.Side side) {
            return open.parts(query.question(indicatorId, clock.getZone()), side).stream()
                    .findFirst()
                    .filter(part -> actor.may(Permission.DOSSIER_READ) || !isOfDossiers(part))
                    .map(part -> isOfDossiers(part)
                            ? query.casesHref(indicatorId, side.key(), 1)
                            : query.rowsHref(indicatorId, side.key()))
                    .orElse(null);
        }
    }

    private static boolean isOfDossiers(FactRequest part) {
        return part.aggregate().fact().equals(FactContract.DOSSIER);
    }
}
