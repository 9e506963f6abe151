package vn.thongsuot.exports;

import static vn.thongsuot.db.exports.Tables.EXPORT;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;
import vn.thongsuot.db.exports.tables.records.ExportRecord;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.platform.PagesOutsideRequests;
import vn.thongsuot.platform.Sealing;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/**
 * Makes the files that were asked for, one after the other (Vietnamese: lập tệp kết xuất trong nền). The rights of who asked are
 * looked up again; a file of a node that stopped is made anew.
 */
@Service
class ExportRunner {

    private static final int MOST_ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);

    private final DSLContext db;
    private final Exports exports;
    private final Sealing sealing;
    private final Actors actors;
    private final Outbox outbox;
    private final PagesOutsideRequests pages;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final ExportSettings settings;
    private final Clock clock;

    ExportRunner(
            DSLContext db,
            Exports exports,
            Sealing sealing,
            Actors actors,
            Outbox outbox,
            PagesOutsideRequests pages,
            JsonMapper json,
            TransactionTemplate transaction,
            ExportSettings settings,
            Clock clock) {
        this.db = db;
        this.exports = exports;
        this.sealing = sealing;
        this.actors = actors;
        this.outbox = outbox;
        this.pages = pages;
        this.json = json;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that wait, then what has expired. */
    void run() {
        takeBack();
        for (Optional<ExportRecord> next = take(); next.isPresent(); next = take()) {
            make(next.get());
        }
        expire();
    }

    private Optional<ExportRecord> take() {
        return Optional.ofNullable(transaction.execute(status -> db.selectFrom(EXPORT)
                .where(EXPORT.STATE.eq(ExportState.WAITING.key()))
                .orderBy(EXPORT.ASKED_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .map(row -> {
                    ExportTransitions.apply(row, ExportState.RUNNING);
                    row.setTakenAt(clock.instant());
                    row.setAttempts(row.getAttempts() + 1);
                    row.update();
                    return row;
                })
                .orElse(null)));
    }

    private void make(ExportRecord row) {
        Optional<Actor> actor = actors.find(row.getAccountId());
        try {
            if (actor.isEmpty()) {
                end(row, ExportState.REFUSED, "account", null, 0);
                return;
            }
            write(row, actor.get());
        } catch (DomainException refused) {
            end(row, ExportState.REFUSED, refused.code(), null, 0);
        } catch (RuntimeException e) {
            LOG.error("Export {} of {} was not made", row.getId(), row.getSource(), e);
            end(row, ExportState.FAILED, e.getClass().getSimpleName(), null, 0);
        }
    }

    private void write(ExportRecord row, Actor actor) {
        Ui ui = pages.of(Locale.of(row.getLanguage()), actor);
        Map<String, String> filters = new HashMap<>();
        json.readTree(row.getFilter())
                .properties()
                .forEach(entry -> filters.put(entry.getKey(), entry.getValue().asString()));
        ExportSource source = exports.source(actor, row.getSource());
        ExportFormat format = exports.format(row.getFormat());
        try (RowFile file = RowFile.of(format, ui.t("export." + row.getSource()), settings.most())) {
            source.write(actor, new ExportFilter(filters), ui, file);
            end(row, ExportState.READY, null, sealing.seal(Exports.SEALED, row.getId(), file.bytes()), file.rows());
        }
    }

    /** State and notice are one. */
    private void end(
            ExportRecord taken, ExportState state, @Nullable String reason, byte @Nullable [] content, long rows) {
        transaction.executeWithoutResult(status -> {
            ExportRecord row = db.selectFrom(EXPORT)
                    .where(EXPORT.ID.eq(taken.getId()), EXPORT.STATE.eq(ExportState.RUNNING.key()))
                    .and(EXPORT.ATTEMPTS.eq(taken.getAttempts()))
                    .forUpdate()
                    .fetchOne();
            if (row == null) {
                return;
            }
            Instant now = clock.instant();
            ExportTransitions.apply(row, state);
            row.setFinishedAt(now);
            row.setReason(reason);
            row.setContent(content);
            row.setRows(state == ExportState.READY ? rows : null);
            row.setExpiresAt(state == ExportState.READY ? now.plus(settings.kept()) : null);
            row.update();
            tell(row);
        });
    }

    private void tell(ExportRecord row) {
        Ui ui = pages.of(Locale.of(row.getLanguage()), null);
        List<String> words = List.of(
                ui.t("export." + row.getSource()),
                row.getRows() == null ? "0" : ui.number(row.getRows()),
                row.getExpiresAt() == null ? "" : ui.dateTime(row.getExpiresAt()));
        outbox.post(new NewNotice(
                row.getAuthorityId(),
                row.getAccountId(),
                row.getId().toString(),
                "export-" + row.getState(),
                words,
                "/desk/exports"));
    }

    /** Files of nodes that stopped; after some tries they count as failed. */
    private void takeBack() {
        List<UUID> stopped = db.select(EXPORT.ID)
                .from(EXPORT)
                .where(EXPORT.STATE.eq(ExportState.RUNNING.key()))
                .and(EXPORT.TAKEN_AT.lt(clock.instant().minus(settings.runAtMost())))
                .fetch(EXPORT.ID);
        stopped.forEach(id -> {
            ExportRecord row = db.fetchSingle(EXPORT, EXPORT.ID.eq(id));
            if (row.getAttempts() >= MOST_ATTEMPTS) {
                end(row, ExportState.FAILED, "node-stopped", null, 0);
            } else {
                transaction.executeWithoutResult(status -> db.selectFrom(EXPORT)
                        .where(EXPORT.ID.eq(id), EXPORT.STATE.eq(ExportState.RUNNING.key()))
                        .and(EXPORT.ATTEMPTS.eq(row.getAttempts()))
                        .forUpdate()
                        .fetch()
                        .forEach(again -> {
                            ExportTransitions.apply(again, ExportState.WAITING);
                            again.update();
                        }));
            }
        });
    }

    private void expire() {
        transaction.executeWithoutResult(status -> db.selectFrom(EXPORT)
                .where(EXPORT.STATE.eq(ExportState.READY.key()), EXPORT.EXPIRES_AT.le(clock.instant()))
                .forUpdate()
                .skipLocked()
                .fetch()
                .forEach(row -> {
                    ExportTransitions.apply(row, ExportState.EXPIRED);
                    row.setContent(null);
                    row.update();
                }));
    }
}
