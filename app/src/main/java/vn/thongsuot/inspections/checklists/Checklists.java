package vn.thongsuot.inspections.checklists;

import static vn.thongsuot.db.inspections.Tables.CHECKLIST;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.inspections.tables.records.ChecklistRecord;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.inspections.InspectionJournal;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Keeps checklists; a changed one is a new one, so that inspections keep theirs (Vietnamese: quản lý bảng kiểm). */
@Service
@Transactional
public class Checklists {

    private static final int MOST = 200;
    private static final TypeReference<List<ChecklistItem>> ITEMS = new TypeReference<>() {};
    private static final LocalizedText SAMPLE_NAME =
            LocalizedText.of("Bảng kiểm cải cách hành chính (mẫu)", "Checklist on administrative reform (sample)");

    private final DSLContext db;
    private final JsonMapper json;
    private final Indicators indicators;
    private final InspectionJournal journal;
    private final AccessPolicy policy;
    private final Clock clock;

    Checklists(
            DSLContext db,
            JsonMapper json,
            Indicators indicators,
            InspectionJournal journal,
            AccessPolicy policy,
            Clock clock) {
        this.db = db;
        this.json = json;
        this.indicators = indicators;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    /** Those in use, the newest first. */
    @Transactional(readOnly = true)
    public List<Checklist> list(UUID authorityId) {
        return db.selectFrom(CHECKLIST)
                .where(CHECKLIST.AUTHORITY_ID.eq(authorityId), CHECKLIST.RETIRED.isFalse())
                .orderBy(CHECKLIST.ID.desc())
                .fetch(this::checklist);
    }

    /** @throws DomainException ACC-001 (not found) where the authority has no such checklist */
    @Transactional(readOnly = true)
    public Checklist get(UUID authorityId, UUID id) {
        return Optional.ofNullable(db.selectFrom(CHECKLIST)
                        .where(CHECKLIST.ID.eq(id), CHECKLIST.AUTHORITY_ID.eq(authorityId))
                        .fetchOne())
                .map(this::checklist)
                .orElseThrow(AccessPolicy::notFound);
    }

    /** The chosen one, else the newest one that the body keeps, else the sample. */
    public Checklist use(UUID authorityId, UUID unitId, @Nullable UUID chosen) {
        return chosen != null
                ? get(authorityId, chosen)
                : list(authorityId).stream()
                        .filter(checklist -> unitId.equals(checklist.unitId()))
                        .findFirst()
                        .orElseGet(() -> sample(authorityId));
    }

    /** The shipped one, which becomes the authority's when it is first used. */
    public Checklist sample(UUID authorityId) {
        return list(authorityId).stream()
                .filter(Checklist::sample)
                .findFirst()
                .orElseGet(() -> get(authorityId, insert(authorityId, null, SAMPLE_NAME, sampleItems(), true, null)));
    }

    /**
     * @param replacesId the one that goes out of use for it; null for none
     * @return its id
     * @throws DomainException INS-013 without questions or with more than 200, INS-019 naming an indicator that there is not
     */
    public UUID create(
            Actor actor, UUID unitId, LocalizedText name, List<ChecklistItem> items, @Nullable UUID replacesId) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        if (items.isEmpty() || items.size() > MOST) {
            throw new DomainException("INS-013", DomainException.Kind.INVALID, items.size() + " questions", MOST);
        }
        items.stream()
                .flatMap(item -> Stream.ofNullable(item.indicatorId()))
                .filter(id -> indicators.find(actor.authorityId(), id).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new DomainException("INS-019", DomainException.Kind.INVALID, "unknown indicator", unknown);
                });
        if (replacesId != null) {
            retire(actor, get(actor.authorityId(), replacesId));
        }
        UUID id = insert(actor.authorityId(), unitId, name, items, false, actor.accountId());
        record(actor, unitId, id, "checklist.created");
        return id;
    }

    /** The sample stays. */
    private void retire(Actor actor, Checklist checklist) {
        UUID unit = checklist.unitId();
        if (unit == null) {
            return;
        }
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unit)) {
            throw AccessPolicy.notFound();
        }
        db.update(CHECKLIST)
                .set(CHECKLIST.RETIRED, true)
                .where(CHECKLIST.ID.eq(checklist.id()))
                .execute();
        record(actor, unit, checklist.id(), "checklist.retired");
    }

    private void record(Actor actor, UUID unitId, UUID id, String event) {
        journal.append(new StreamId("inspection-checklist", id), actor, unitId, event, Map.of());
    }

    private UUID insert(
            UUID authorityId,
            @Nullable UUID unitId,
            LocalizedText name,
            List<ChecklistItem> items,
            boolean sample,
            @Nullable UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(CHECKLIST)
                .set(CHECKLIST.ID, id)
                .set(CHECKLIST.AUTHORITY_ID, authorityId)
                .set(CHECKLIST.UNIT_ID, unitId)
                .set(CHECKLIST.NAME, LocalizedJson.of(name))
                .set(CHECKLIST.ITEMS, JSONB.jsonb(json.writeValueAsString(items)))
                .set(CHECKLIST.SAMPLE, sample)
                .set(CHECKLIST.CREATED_AT, clock.instant())
                .set(CHECKLIST.CREATED_BY, accountId)
                .execute();
        return id;
    }

    private List<ChecklistItem> sampleItems() {
        try (InputStream file = new ClassPathResource("inspections/checklist.json").getInputStream()) {
            return json.readValue(file, ITEMS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checklist checklist(ChecklistRecord row) {
        return new Checklist(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                LocalizedJson.read(row.getName()),
                json.readValue(row.getItems().data(), ITEMS),
                row.getSample(),
                row.getRetired());
    }
}
