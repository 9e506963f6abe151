package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.REGIME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.reports.tables.records.RegimeRecord;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;

/** Keeps report regimes (Vietnamese: quản lý chế độ báo cáo); every official of the authority may read them. */
@Service
@Transactional
public class Regimes {

    private static final int LONGEST = 300;
    private static final int MOST_ITEMS = 200;

    private final RegimeStore store;
    private final AccessPolicy policy;
    private final UnitDirectory units;
    private final Indicators indicators;
    private final AuditTrail audit;
    private final ReportJournal journal;
    private final JsonMapper json;
    private final Clock clock;

    Regimes(
            RegimeStore store,
            AccessPolicy policy,
            UnitDirectory units,
            Indicators indicators,
            AuditTrail audit,
            ReportJournal journal,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.policy = policy;
        this.units = units;
        this.indicators = indicators;
        this.audit = audit;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @return id of the regime
     * @throws DomainException ACC-001 outside the actor's units, RPT-001 to RPT-004 for a draft that is wrong
     */
    public UUID create(Actor actor, RegimeDraft draft) {
        requireEdit(actor, draft.recipientUnitId(), draft.throughUnitId());
        check(actor.authorityId(), draft);
        UUID form = store.insertForm(actor.authorityId(), draft.items(), actor.accountId());
        UUID id = store.insert(actor.authorityId(), draft, form);
        record(actor, id, draft, "regime.created", form);
        return id;
    }

    /**
     * Changes it for duties that appear from now on; reports that were begun keep their form.
     *
     * @throws DomainException RPT-005 if somebody else was faster
     */
    public void change(Actor actor, UUID id, int version, RegimeDraft draft) {
        RegimeRecord row = lock(actor, id, version);
        requireEdit(actor, draft.recipientUnitId(), draft.throughUnitId());
        check(actor.authorityId(), draft);
        boolean same = store.items(row.getFormId()).equals(draft.items());
        UUID form = same ? row.getFormId() : store.insertForm(actor.authorityId(), draft.items(), actor.accountId());
        store.update(row, draft, form);
        record(actor, id, draft, "regime.changed", form);
    }

    /** Puts the Word file of the office in the place of the one there was. */
    void setTemplate(Actor actor, UUID id, int version, UUID documentId) {
        RegimeRecord row = lock(actor, id, version);
        row.setTemplateId(documentId);
        store.save(row);
        note(actor, id, row.getRecipientUnitId(), "regime.template", Map.of("document", documentId.toString()));
    }

    /** @throws DomainException ACC-001 (not found) in another authority */
    @Transactional(readOnly = true)
    public Regime get(Actor actor, UUID id) {
        return store.find(id)
                .filter(regime -> regime.authorityId().equals(actor.authorityId()) && actor.may(Permission.BOARD_READ))
                .orElseThrow(AccessPolicy::notFound);
    }

    @Transactional(readOnly = true)
    public List<Regime> list(Actor actor) {
        return actor.may(Permission.BOARD_READ) ? store.list(REGIME.AUTHORITY_ID.eq(actor.authorityId())) : List.of();
    }

    @Transactional(readOnly = true)
    public List<FormItem> items(UUID formId) {
        return store.items(formId);
    }

    public boolean mayEdit(Actor actor, Regime regime) {
        return actor.authorityId().equals(regime.authorityId())
                && mayEdit(actor, regime.recipientUnitId(), regime.throughUnitId());
    }

    /** Who reports under it on a day: agencies, communes or both that stand directly under the recipient. */
    @Transactional(readOnly = true)
    public List<UnitView> reporters(Regime regime, LocalDate on) {
        return units.listChildren(regime.recipientUnitId(), on).stream()
                .filter(unit -> switch (regime.reporters()) {
                    case AGENCIES -> unit.kind() == UnitKind.AGENCY;
                    case COMMUNES -> unit.kind() == UnitKind.PEOPLE_COMMITTEE;
                    case ALL -> unit.isAgency();
                })
                .toList();
    }

    private boolean mayEdit(Actor actor, UUID recipient, @Nullable UUID through) {
        return policy.mayIn(actor, Permission.PROGRAMME_EDIT, recipient)
                || through != null && policy.mayIn(actor, Permission.PROGRAMME_EDIT, through);
    }

    private void requireEdit(Actor actor, UUID recipient, @Nullable UUID through) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        boolean ours = units.find(recipient, today)
                .filter(unit -> unit.authorityId().equals(actor.authorityId()))
                .isPresent();
        if (!ours || !mayEdit(actor, recipient, through)) {
            throw AccessPolicy.notFound();
        }
    }

    private RegimeRecord lock(Actor actor, UUID id, int version) {
        Regime regime = get(actor, id);
        if (!mayEdit(actor, regime)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not edit this regime");
        }
        RegimeRecord row = Optional.ofNullable(store.lock(id)).orElseThrow(AccessPolicy::notFound);
        if (row.getVersion() != version) {
            throw new DomainException(
                    "RPT-005",
                    DomainException.Kind.CONFLICT,
                    "Regime %s: seen version %d, found %d.".formatted(id, version, row.getVersion()));
        }
        return row;
    }

    private void check(UUID authorityId, RegimeDraft draft) {
        if (draft.name().vi().length() > LONGEST) {
            throw invalid("RPT-001", "name is too long");
        }
        if (draft.to() != null && draft.to().isBefore(draft.from())) {
            throw invalid("RPT-002", "ends before it begins");
        }
        Set<PeriodKind> kinds =
                draft.cadences().stream().map(Regime.Cadence::kind).collect(Collectors.toSet());
        if (kinds.size() < draft.cadences().size() || kinds.contains(PeriodKind.AD_HOC)) {
            throw invalid("RPT-003", "a kind of period twice, or ad hoc as a cadence");
        }
        if (draft.items().isEmpty() || draft.items().size() > MOST_ITEMS) {
            throw invalid("RPT-004", "form has %d items".formatted(draft.items().size()));
        }
        draft.items().stream()
                .filter(item -> item.indicatorId() != null)
                .forEach(item -> indicators.check(
                        authorityId,
                        Question.of(
                                Objects.requireNonNull(item.indicatorId()),
                                item.filter(),
                                draft.from(),
                                draft.from())));
    }

    private void record(Actor actor, UUID id, RegimeDraft draft, String event, UUID form) {
        UUID written = note(actor, id, draft.recipientUnitId(), event, Map.of("form", form.toString()));
        journal.record(actor.authorityId(), id, draft, written);
    }

    private UUID note(Actor actor, UUID id, UUID unitId, String event, Map<String, ?> data) {
        return audit.append(
                new StreamId("report-regime", id),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    private static DomainException invalid(String code, String message) {
        return new DomainException(code, DomainException.Kind.INVALID, message);
    }
}
