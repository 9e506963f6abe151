package vn.thongsuot.exports;

import static vn.thongsuot.db.exports.Tables.EXPORT;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.exports.tables.records.ExportRecord;
import vn.thongsuot.platform.Sealing;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Lists as files (Vietnamese: kết xuất danh sách). A short list is a file at once, a long one is asked for and made in the background.
 * Only who asked may have it, and only while the list may still be seen.
 */
@Service
public class Exports {

    /** Purpose of the key under which files lie in the database. */
    static final String SEALED = "export-files";

    private static final int MOST = 100;

    private final DSLContext db;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final ExportSettings settings;
    private final Clock clock;
    private final Map<String, ExportSource> sources = new TreeMap<>();

    Exports(
            DSLContext db,
            Sealing sealing,
            AuditTrail audit,
            JsonMapper json,
            ExportSettings settings,
            Clock clock,
            List<ExportSource> sources) {
        this.db = db;
        this.sealing = sealing;
        this.audit = audit;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
        sources.forEach(source -> this.sources.put(source.name(), source));
    }

    /**
     * A format in an address.
     *
     * @throws DomainException ACC-001 (not found) for another one
     */
    public ExportFormat format(String key) {
        return ExportFormat.find(key).orElseThrow(AccessPolicy::notFound);
    }

    /** @throws DomainException ACC-001 (not found) for a list that does not exist or may not be seen */
    public long count(Actor actor, String source, ExportFilter filter) {
        return source(actor, source).count(actor, filter);
    }

    /** The file where the list is short. @return empty where it has to be asked for */
    @Transactional
    public Optional<ExportFile> now(Actor actor, String name, ExportFilter filter, ExportFormat format, Ui ui) {
        ExportSource source = source(actor, name);
        if (source.count(actor, filter) > settings.atOnce()) {
            return Optional.empty();
        }
        try (RowFile file = RowFile.of(format, ui.t("export." + name), settings.most())) {
            source.write(actor, filter, ui, file);
            note(actor, "export.made", Map.of("source", name, "rows", file.rows()));
            return Optional.of(new ExportFile(name, format, file.bytes()));
        }
    }

    /**
     * Asks for a file in the background.
     *
     * @throws DomainException ACC-001 as {@link #count}, EXP-001 naming the most rows where the list is longer
     */
    @Transactional
    public UUID ask(Actor actor, String name, ExportFilter filter, ExportFormat format, String language) {
        long rows = source(actor, name).count(actor, filter);
        if (rows > settings.most()) {
            throw new DomainException(
                    "EXP-001", DomainException.Kind.INVALID, "list is too long", rows, settings.most());
        }
        UUID id = Ids.next(clock);
        db.insertInto(EXPORT)
                .set(EXPORT.ID, id)
                .set(EXPORT.AUTHORITY_ID, actor.authorityId())
                .set(EXPORT.ACCOUNT_ID, actor.accountId())
                .set(EXPORT.SOURCE, name)
                .set(EXPORT.FORMAT, format.key())
                .set(EXPORT.LANGUAGE, language)
                .set(EXPORT.FILTER, json.writeValueAsString(filter.values()))
                .set(EXPORT.STATE, ExportState.WAITING.key())
                .set(EXPORT.ASKED_AT, clock.instant())
                .execute();
        note(actor, "export.asked", Map.of("export", id, "source", name));
        return id;
    }

    /** One's own, newest first, a hundred at most. */
    @Transactional(readOnly = true)
    public List<ExportView> list(Actor actor) {
        return db.select(
                        EXPORT.ID,
                        EXPORT.SOURCE,
                        EXPORT.FORMAT,
                        EXPORT.STATE,
                        EXPORT.ASKED_AT,
                        EXPORT.ROWS,
                        EXPORT.EXPIRES_AT)
                .from(EXPORT)
                .where(EXPORT.ACCOUNT_ID.eq(actor.accountId()))
                .orderBy(EXPORT.ASKED_AT.desc(), EXPORT.ID)
                .limit(MOST)
                .fetch(row -> new ExportView(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        ExportState.of(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /**
     * A file that is ready.
     *
     * @throws DomainException ACC-001 (not found) for somebody else's, for one that is not ready or has expired, and where the
     *     list may not be seen any more
     */
    @Transactional
    public ExportFile fetch(Actor actor, UUID id) {
        ExportRecord row = db.selectFrom(EXPORT)
                .where(EXPORT.ID.eq(id), EXPORT.ACCOUNT_ID.eq(actor.accountId()))
                .and(EXPORT.STATE.eq(ExportState.READY.key()))
                .and(EXPORT.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        source(actor, row.getSource());
        note(actor, "export.fetched", Map.of("export", id));
        return new ExportFile(row.getSource(), format(row.getFormat()), sealing.open(SEALED, id, row.getContent()));
    }

    /** @throws DomainException ACC-001 (not found) for a list that does not exist or may not be seen */
    ExportSource source(Actor actor, String name) {
        return Optional.ofNullable(sources.get(name))
                .filter(source -> actor.may(source.permission()))
                .orElseThrow(AccessPolicy::notFound);
    }

    private void note(Actor actor, String action, Map<String, ?> data) {
        audit.append(
                StreamId.account(actor.accountId()),
                new Draft(clock.instant(), actor.accountId(), null, action, json.writeValueAsString(data), null));
    }
}
