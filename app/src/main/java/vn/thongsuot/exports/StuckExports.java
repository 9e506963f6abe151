package vn.thongsuot.exports;

import static vn.thongsuot.db.exports.Tables.EXPORT;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.StuckWork;

/** Files that could not be made lately; who asked has a notice and asks again (Vietnamese: tệp không lập được). */
@Component
class StuckExports implements StuckWork {

    private final DSLContext db;
    private final ExportSettings settings;
    private final Clock clock;

    StuckExports(DSLContext db, ExportSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "exports";
    }

    @Override
    public int count(Actor actor) {
        return db.fetchCount(
                EXPORT,
                EXPORT.AUTHORITY_ID.eq(actor.authorityId()),
                EXPORT.STATE.eq(ExportState.FAILED.key()),
                EXPORT.FINISHED_AT.gt(clock.instant().minus(settings.kept())));
    }

    @Override
    public String path() {
        return "/desk/exports";
    }
}
