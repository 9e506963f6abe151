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
import vn.thongsuot.dossiers.papers.Paper;
import vn.thongsuot.dossiers.papers.Party;
import vn.thongsuot.dossiers.papers.ReceiptPaper;
import vn.thongsuot.dossiers.papers.RefusalPaper;
import vn.thongsuot.dossiers.papers.Signatory;
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

/** Gathers what stands on a paper from dossier, person, units and the paper's own row (Vietnamese: nội dung phiếu). */
@Component
class PaperContents {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<String, String> FORMS = Map.of(
            "original", "Bản chính", "copy", "Bản sao", "certified copy", "Bản sao chứng thực", "eform", "Bản điện tử");

    private final DossierStore store;
    private final PersonStore persons;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final TrackingKeys keys;
    private final DossierSettings settings;
    private final Clock clock;

    PaperContents(
            DossierStore store,
            PersonStore persons,
            Accounts accounts,
            UnitDirectory units,
            ProcedureCatalogue catalogue,
            TrackingKeys keys,
            DossierSettings settings,
            Clock clock) {
        this.store = store;
        this.persons = persons;
        this.accounts = accounts;
        this.units = units;
        this.catalogue = catalogue;
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
        };
    }

    private Paper receipt(Dossier dossier, PaperRecord paper) {
        Party applicant = applicant(dossier);
        boolean paid = dossier.row().getFeePaidAt() != null;
        return new ReceiptPaper(
                letterhead(paper),
                dossier.label(),
                unitName(paper.getUnitId()),
                applicant,
                null,
                procedureName(dossier),
                components(dossier),
                1,
                new ClockTexts(VIETNAMESE).limit(Limit.parse(dossier.row().getLimitText())),
                local(dossier.row().getReceivedAt()),
                localOrNull(dossier.row().getAppointmentAt()),
                dossier.row().getProvisional(),
                unitName(dossier.row().getIntakeUnitId()),
                paid ? "%,d đồng".formatted(dossier.row().getFeeAmount()).replace(',', '.') : null,
                null,
                Signatory.byHand(applicant.name()),
                Signatory.byHand(issuer(paper)),
                tracking(dossier));
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

    /** A People's Committee stands alone in its head; every other body stands under the one above it. */
    private Letterhead letterhead(PaperRecord paper) {
        UnitView unit = unit(paper.getUnitId());
        UnitView parent = unit.parentId() == null ? unit : unit(unit.parentId());
        return new Letterhead(
                unit.kind() == UnitKind.PEOPLE_COMMITTEE ? "" : parent.name().vi(),
                unit.name().vi(),
                AgencySymbols.of(unit.name().vi()),
                paper.getNumber(),
                PlaceNames.of(unit.name().vi())
                        .or(() -> PlaceNames.of(parent.name().vi()))
                        .orElse(parent.name().vi()),
                local(paper.getIssuedAt()));
    }

    private Party applicant(Dossier dossier) {
        PersonView person =
                persons.readForPrint(dossier.authorityId(), dossier.row().getApplicantId());
        return new Party(
                kind(person), person.fullName(), person.idNumber(), person.address(), person.phone(), person.email());
    }

    private static Party.Kind kind(PersonView person) {
        if (!person.kind().equals("citizen")) {
            return Party.Kind.ORGANISATION;
        }
        return switch (person.sex() == null ? "" : person.sex()) {
            case "male" -> Party.Kind.MAN;
            case "female" -> Party.Kind.WOMAN;
            default -> Party.Kind.PERSON;
        };
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

    private String procedureName(Dossier dossier) {
        return catalogue.get(dossier.row().getProcedureVersionId()).name().vi();
    }

    private String unitName(UUID unitId) {
        return unit(unitId).name().vi();
    }

    private UnitView unit(UUID unitId) {
        return units.get(unitId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private @Nullable LocalDateTime localOrNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
