package vn.thongsuot.programme.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.facts.FactContract;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.platform.KeptWhileUnchanged;

/** Where a side of a figure opens (Vietnamese: liên kết mở số liệu). */
@Component
class FigureLinks {

    private final Clock clock;
    private final IndicatorRows rows;
    private final KeptWhileUnchanged<UUID, Known> kept;

    FigureLinks(DSLContext db, IndicatorRows rows, Clock clock) {
        this.clock = clock;
        this.rows = rows;
        this.kept = new KeptWhileUnchanged<>(db, clock);
    }

    /** What stands behind a side (Vietnamese: loại danh sách). */
    private enum Opens {
        DOSSIERS,
        OTHER_ROWS,
        NOTHING
    }

    /** What sides of figures open while nothing changes, as far as somebody has asked. */
    private static final class Known {

        private final IndicatorRows.Openable open;
        private final Map<Asked, Opens> opens = new ConcurrentHashMap<>();

        private Known(IndicatorRows.Openable open) {
            this.open = open;
        }

        private record Asked(Question question, IndicatorRows.Side side) {}

        private Opens opens(Question question, IndicatorRows.Side side) {
            return opens.computeIfAbsent(new Asked(question, side), this::find);
        }

        private Opens find(Asked asked) {
            return open.parts(asked.question(), asked.side()).stream()
                    .findFirst()
                    .map(part ->
                            part.aggregate().fact().equals(FactContract.DOSSIER) ? Opens.DOSSIERS : Opens.OTHER_ROWS)
                    .orElse(Opens.NOTHING);
        }
    }

    /** All links of one page for its reader. */
    Page of(Actor actor) {
        return new Page(actor, kept.get(actor.authorityId(), authority -> new Known(rows.openable(authority))));
    }

    /** Links of one page (Vietnamese: các liên kết của một trang). */
    final class Page {

        private final Actor actor;
        private final Known known;

        private Page(Actor actor, Known known) {
            this.actor = actor;
            this.known = known;
        }

        /** Dossiers, or rows of another fact; null where the side has no list, nobody records what it counts, or the reader may see no dossiers. */
        @Nullable
        String href(String indicatorId, FigureQuery query, IndicatorRows.Side side) {
            return switch (known.opens(query.question(indicatorId, clock.getZone()), side)) {
                case DOSSIERS ->
                    actor.may(Permission.DOSSIER_READ) ? query.casesHref(indicatorId, side.key(), 1) : null;
                case OTHER_ROWS -> query.rowsHref(indicatorId, side.key());
                case NOTHING -> null;
            };
        }
    }
}
