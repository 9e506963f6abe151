package vn.thongsuot.facts;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Folds deltas into cells (Vietnamese: gộp số liệu). Only deltas of transactions that ended are folded: those below the
 * oldest one still running. The watermark moves in the same transaction, so a reader sees each delta once, in a cell or open.
 */
@Service
public class FactCompactor {

    private static final String MEASURES =
            "received, resolved, on_time, early, stopped, working_minutes, supplemented, resolved_online";
    private static final String SUMS =
            "sum(received), sum(resolved), sum(on_time), sum(early), sum(stopped), sum(working_minutes), sum(supplemented), sum(resolved_online)";
    private static final String ADD = """
            received = c.received + excluded.received, resolved = c.resolved + excluded.resolved,
            on_time = c.on_time + excluded.on_time, early = c.early + excluded.early, stopped = c.stopped + excluded.stopped,
            working_minutes = c.working_minutes + excluded.working_minutes,
            supplemented = c.supplemented + excluded.supplemented,
            resolved_online = c.resolved_online + excluded.resolved_online
            """;

    private final DSLContext db;

    FactCompactor(DSLContext db) {
        this.db = db;
    }

    /** One compactor at a time: the others wait at the watermark's row. */
    @Transactional
    public void compact() {
        String from = db.fetchSingle("select folded_below::text from facts.watermark where name = 'dossier' for update")
                .get(0, String.class);
        String to = db.fetchSingle("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .get(0, String.class);
        if (!isAnythingOpen(from, to)) {
            return;
        }
        fold(
                "facts.dossier_day",
                "authority_id, unit_id, day, channel",
                "authority_id, unit_id, day, channel",
                from,
                to);
        fold(
                "facts.dossier_month",
                "authority_id, unit_id, month, channel",
                "authority_id, unit_id, date_trunc('month', day)::date, channel",
                from,
                to);
        foldBins(from, to);
        db.execute("update facts.watermark set folded_below = {0}::xid8 where name = 'dossier'", DSL.val(to));
    }

    /** Where there is nothing to fold, the mark stays and what was read below it is still good. */
    private boolean isAnythingOpen(String from, String to) {
        return db.fetchSingle(
                        "select exists (select from facts.dossier_delta where xid >= {0}::xid8 and xid < {1}::xid8)",
                        DSL.val(from), DSL.val(to))
                .get(0, Boolean.class);
    }

    private void fold(String cells, String key, String expressions, String from, String to) {
        db.execute(
                "insert into " + cells + " as c (" + key + ", " + MEASURES + ") select " + expressions + ", " + SUMS
                        + " from facts.dossier_delta where xid >= {0}::xid8 and xid < {1}::xid8 group by " + expressions
                        + " on conflict (" + key + ") do update set " + ADD,
                DSL.val(from),
                DSL.val(to));
    }

    private void foldBins(String from, String to) {
        db.execute("""
                insert into facts.dossier_bin as c (authority_id, unit_id, month, day_bin, resolved)
                select authority_id, unit_id, date_trunc('month', day)::date, day_bin, sum(resolved)
                from facts.dossier_delta where xid >= {0}::xid8 and xid < {1}::xid8 and day_bin is not null
                group by authority_id, unit_id, date_trunc('month', day)::date, day_bin
                on conflict (authority_id, unit_id, month, day_bin) do update set resolved = c.resolved + excluded.resolved
                """, DSL.val(from), DSL.val(to));
    }
}
