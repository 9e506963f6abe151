package vn.thongsuot.programme.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.facts.FactContract;
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

    /** Dossiers, or rows of another fact; null where the side has no list, nobody records what it counts, or the reader may see no dossiers. */
    @Nullable
    String href(Actor actor, String indicatorId, FigureQuery query, IndicatorRows.Side side) {
        return rows.parts(actor.authorityId(), query.question(indicatorId, clock.getZone()), side).stream()
                .findFirst()
                .filter(part -> actor.may(Permission.DOSSIER_READ)
                        || !part.aggregate().fact().equals(FactContract.DOSSIER))
                .map(part -> part.aggregate().fact().equals(FactContract.DOSSIER)
                        ? query.casesHref(indicatorId, side.key(), 1)
                        : query.rowsHref(indicatorId, side.key()))
                .orElse(null);
    }
}
