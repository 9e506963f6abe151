package vn.thongsuot.dossiers;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.clock.ClockTexts;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.db.dossiers.tables.records.ExtensionRecord;
import vn.thongsuot.db.dossiers.tables.records.PaperRecord;
import vn.thongsuot.dossiers.papers.ApologyPaper;
import vn.thongsuot.dossiers.papers.Letterhead;
import vn.thongsuot.dossiers.papers.MovedPaper;
import vn.thongsuot.dossiers.papers.Paper;
import vn.thongsuot.dossiers.papers.Party;
import vn.thongsuot.dossiers.papers.ReceiptPaper;
import vn.thongsuot.dossiers.papers.RefusalPaper;
import vn.thongsuot.dossiers.papers.Signatory;
import vn.thongsuot.dossiers.papers.StopPaper;
import vn.thongsuot.dossiers.papers.SupplementPaper;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** Gathers what stands on a paper from dossier, person, units and the paper's own row (Vietnamese: nội dung phiếu). */
@Component
class PaperContents {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<String, String> FORMS = Map.of(
            "original", "Bản chính", "copy", "Bản sao", "certified copy", "Bản sao chứng thực", "eform", "Bản điện tử");

    private final DossierStore store;
    private final PersonStore persons;
    private final DossierParties parties;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final ForeignIntake foreign;
    private final TrackingKeys keys;
    private final DossierSettings settings;
    private final Clock clock;

    PaperContents(
            DossierStore store,
            PersonStore persons,
            DossierParties parties,
            Accounts accounts,
            UnitDirectory units,
            ProcedureCatalogue catalogue,
            ForeignIntake foreign,
            TrackingKeys keys,
            DossierSettings settings,
            Clock clock) {
        this.store = store;
        this.persons = persons;
        this.parties = parties;
        this.accounts = accounts;
        this.units = units;
        this.catalogue = catalogue;
        this.foreign = foreign;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    Paper of(Dossier dossier, PaperRecord paper) {
        return switch (PaperKind.valueOf(paper.getKind().toUpperCase(Locale.ROOT))) {
            case RECEIPT -> receipt(dossier, paper);
            case SUPPLEMENT -> supplement(dossier, paper);
            case REFUSAL -> refusal(dossier, paper);
            case APOLOGY -> apology(dossier, paper);
            case STOP -> stop(dossier, paper);
            case MOVED -> moved(dossier, paper);
        };
    }

    private Paper receipt(Dossier dossier, PaperRecord paper) {
        ReceiptWords told = ReceiptWords.on(paper, dossier);
        Party applicant = applicant(dossier);
        ReceiptPaper.Agent agent = agent(dossier);
        boolean paid = dossier.row().getFeePaidAt() != null;
        return new ReceiptPaper(
                letterhead(paper),
                dossier.label(),
                unitName(paper.getUnitId()),
                PaperParties.together(applicant, parties.countCoApplicants(dossier)),
                agent,
                procedureName(dossier, told.caseKey()),
                components(dossier),
                1,
                new ClockTexts(VIETNAMESE).limit(Limit.parse(told.limitText())),
                local(dossier.row().getReceivedAt()),
                localOrNull(told.appointment()),
                dossier.row().getProvisional(),
                unitName(dossier.row().getIntakeUnitId()),
                foreign.is(
                                dossier.row().getDecidingUnitId(),
                                dossier.row().getIntakeUnitId(),
                                local(dossier.row().getReceivedAt()).toLocalDate())
                        ? unitName(dossier.row().getDecidingUnitId())
                        : null,
                paid ? "%,d đồng".formatted(dossier.row().getFeeAmount()).replace(',', '.') : null,
                null,
                Signatory.byHand(
                        agent == null ? applicant.name() : agent.person().name()),
                Signatory.byHand(issuer(paper)),
                tracking(dossier));
    }

    private ReceiptPaper.@Nullable Agent agent(Dossier dossier) {
        return parties.findAgentForPrint(dossier).map(PaperParties::agent).orElse(null);
    }

    private Paper supplement(Dossier dossier, PaperRecord paper) {
        return new SupplementPaper(
                letterhead(paper),
                applicant(dossier),
                procedureName(dossier),
                List.of(paper.getItems()),
                reason(paper),
                issuer(paper),
                null,
                Signatory.byHand(issuer(paper)),
                tracking(dossier));
    }

    private Paper refusal(Dossier dossier, PaperRecord paper) {
        Party applicant = applicant(dossier);
        return new RefusalPaper(
                letterhead(paper),
                unitName(paper.getUnitId()),
                applicant,
                dossier.row().getCode(),
                procedureName(dossier),
                reason(paper),
                Signatory.byHand(applicant.name()),
                Signatory.byHand(issuer(paper)),
                tracking(dossier));
    }

    private Paper apology(Dossier dossier, PaperRecord paper) {
        ExtensionRecord extension = store.listExtensions(dossier).getLast();
        Instant before = dossier.row().getDueAt() == null
                ? extension.getAppointmentAt()
                : dossier.row().getDueAt();
        return new ApologyPaper(
                letterhead(paper),
                unitName(dossier.row().getDecidingUnitId()),
                applicant(dossier),
                local(dossier.row().getReceivedAt()).toLocalDate(),
                procedureName(dossier),
                dossier.label(),
                local(before),
                reason(paper),
                local(extension.getAppointmentAt()),
                dossier.row().getProvisional(),
                List.of("THỦ TRƯỞNG CƠ QUAN"),
                Signatory.byHand(issuer(paper)),
                tracking(dossier));
    }

    private Paper stop(Dossier dossier, PaperRecord paper) {
        return new StopPaper(
                letterhead(paper),
                unitName(paper.getUnitId()),
                applicant(dossier),
                procedureName(dossier),
                dossier.label(),
                local(dossier.row().getReceivedAt()),
                local(paper.getIssuedAt()),
                reason(paper),
                Signatory.byHand(issuer(paper)),
                tracking(dossier));
    }

    /** The two appointments stand in the paper's own row, so that a later move does not change what was told. */
    private Paper moved(Dossier dossier, PaperRecord paper) {
        return new MovedPaper(
                letterhead(paper),
                unitName(dossier.row().getDecidingUnitId()),
                applicant(dossier),
                procedureName(dossier),
                dossier.label(),
                local(dossier.row().getReceivedAt()),
                local(Instant.parse(paper.getItems()[0])),
                local(Instant.parse(paper.getItems()[1])),
                Signatory.unnamed(),
                tracking(dossier));
    }

    private Letterhead letterhead(PaperRecord paper) {
        return letterhead(paper.getUnitId(), paper.getNumber(), local(paper.getIssuedAt()));
    }

    /** A People's Committee stands alone in its head; every other body stands under the one above it. */
    Letterhead letterhead(UUID unitId, int number, LocalDateTime issuedAt) {
        UnitView unit = unit(unitId);
        UnitView parent = unit.parentId() == null ? unit : unit(unit.parentId());
        return new Letterhead(
                unit.kind() == UnitKind.PEOPLE_COMMITTEE ? "" : parent.name().vi(),
                unit.name().vi(),
                AgencySymbols.of(unit.name().vi()),
                number,
                PlaceNames.of(unit.name().vi())
                        .or(() -> PlaceNames.of(parent.name().vi()))
                        .orElse(parent.name().vi()),
                issuedAt);
    }

    private Party applicant(Dossier dossier) {
        PersonView person =
                persons.readForPrint(dossier.authorityId(), dossier.row().getApplicantId());
        return PaperParties.party(person);
    }

    private List<ReceiptPaper.Component> components(Dossier dossier) {
        return store.listComponents(dossier).stream()
                .filter(ComponentRecord::getPresent)
                .map(row -> new ReceiptPaper.Component(
                        LocalizedJson.read(row.getName()).vi(),
                        FORMS.getOrDefault(row.getForm(), row.getForm()),
                        row.getCopies()))
                .toList();
    }

    private vn.thongsuot.dossiers.papers.@Nullable Tracking tracking(Dossier dossier) {
        if (dossier.row().getCode() == null) {
            return null;
        }
        String address = settings.publicAddress();
        return new vn.thongsuot.dossiers.papers.Tracking(
                address + "/track/" + dossier.label() + "/" + keys.of(Tracking.SECRET, dossier.id()),
                URI.create(address).getAuthority() + "/track",
                dossier.label(),
                null,
                unitName(dossier.row().getIntakeUnitId()));
    }

    private String issuer(PaperRecord paper) {
        UUID account = paper.getIssuedBy();
        return account == null ? "" : accounts.displayNames(List.of(account)).getOrDefault(account, "");
    }

    private static String reason(PaperRecord paper) {
        return paper.getReason() == null ? "" : paper.getReason();
    }

    String procedureName(Dossier dossier) {
        return procedureName(dossier, dossier.row().getCaseKey());
    }

    private String procedureName(Dossier dossier, @Nullable String caseKey) {
        ProcedureView procedure =
                catalogue.get(dossier.row().getProcedureVersionId()).forCase(caseKey);
        return procedure
                .findOwnCase()
                .map(one ->
                        "%s (%s)".formatted(procedure.name().vi(), one.name().vi()))
                .orElse(procedure.name().vi());
    }

    /** Name of a unit on a day of the past; it may be no more today, or not have been there yet. */
    String unitName(UUID unitId, Instant then) {
        return units.find(unitId, local(then).toLocalDate())
                .or(() -> units.find(unitId, LocalDate.ofInstant(clock.instant(), clock.getZone())))
                .map(unit -> unit.name().vi())
                .orElse("");
    }

    String unitName(UUID unitId) {
        return unit(unitId).name().vi();
    }

    private UnitView unit(UUID unitId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return units.findLast(unitId, today).orElseGet(() -> units.get(unitId, today));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private @Nullable LocalDateTime localOrNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
