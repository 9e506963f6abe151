package vn.thongsuot.programme.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    /** Dossiers, or rows of another fact; null where the side has no list, or nobody records what it counts. */
    @Nullable
    String href(UUID authorityId, String indicatorId, FigureQuery query, IndicatorRows.Side side) {
        return rows.parts(authorityId, query.question(indicatorId, clock.getZone()), side).stream()
                .findFirst()
                .map(part -> part.aggregate().fact().equals(FactContract.DOSSIER)
                        ? query.casesHref(indicatorId, side.key(), 1)
                        : query.rowsHref(indicatorId, side.key()))
                .orElse(null);
    }
}
