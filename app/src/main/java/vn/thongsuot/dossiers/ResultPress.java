package vn.thongsuot.dossiers;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.organisation.Issuers;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.docx.DocxContent;
import vn.thongsuot.platform.docx.DocxFill;
import vn.thongsuot.platform.docx.DocxPress;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;

/** Makes the result of a dossier from the agency's Word template, as PDF/A (Vietnamese: lập văn bản kết quả từ mẫu). */
@Component
class ResultPress {

    private final ResultTemplates templates;
    private final DocxPress press;
    private final PersonStore persons;
    private final Accounts accounts;
    private final Issuers issuers;
    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    ResultPress(
            ResultTemplates templates,
            DocxPress press,
            PersonStore persons,
            Accounts accounts,
            Issuers issuers,
            UnitDirectory units,
            ProcedureCatalogue catalogue,
            Clock clock) {
        this.templates = templates;
        this.press = press;
        this.persons = persons;
        this.accounts = accounts;
        this.issuers = issuers;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What the officer wrote.
     *
     * @param content paragraphs, one a line
     */
    record Written(String number, @Nullable LocalDate validTo, String content) {}

    /**
     * The paper, not signed yet; that the applicant's data were read is logged.
     *
     * @throws DomainException DOS-166 where the procedure has no template, DOS-167 without a content
     */
    byte[] print(Actor actor, Dossier dossier, Written written) {
        byte[] template = templates
                .find(dossier.authorityId(), dossier.row().getProcedureCode())
                .orElseThrow(() -> new DomainException(
                        "DOS-166", DomainException.Kind.CONFLICT, "procedure has no template for its result"));
        if (written.content().isBlank()) {
            throw new DomainException("DOS-167", DomainException.Kind.INVALID, "result without content");
        }
        ProcedureView procedure = catalogue.get(dossier.row().getProcedureVersionId());
        String title = (procedure.result() == null ? procedure.name() : procedure.result()).vi();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<DocxContent.Line> lines = written.content()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new DocxContent.Line(false, line.strip()))
                .toList();
        byte[] filled = DocxFill.fill(
                template,
                new DocxContent(
                        title,
                        fields(actor, dossier, written, title, today),
                        Map.of(ResultPlaceholders.BODY, new DocxContent.Lines(lines))));
        return press.print(filled, title, today);
    }

    private Map<String, String> fields(Actor actor, Dossier dossier, Written written, String title, LocalDate today) {
        Issuer issuer = issuers.get(
                units.agencyOf(dossier.row().getDecidingUnitId(), today).id(), today);
        PersonView person = persons.read(actor, dossier.row().getApplicantId(), "result " + dossier.label());
        Map<String, String> fields = new HashMap<>();
        fields.put("co_quan_chu_quan", oneLine(issuer.superior()));
        fields.put("co_quan", oneLine(issuer.name()));
        fields.put("so_ky_hieu", written.number().strip());
        fields.put("dia_danh", issuer.place());
        fields.put(
                "ngay_ky",
                "ngày %02d tháng %02d năm %d".formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear()));
        fields.put("trich_yeu", title);
        fields.put("ma_ho_so", dossier.label());
        fields.put("ngay_tiep_nhan", day(dossier.row().getReceivedAt()));
        fields.put("ho_ten", person.fullName());
        fields.put("ngay_sinh", person.birthDate() == null ? "" : DAY.format(person.birthDate()));
        fields.put("so_dinh_danh", orEmpty(person.idNumber()));
        fields.put("dia_chi", orEmpty(person.address()));
        fields.put("hieu_luc_den", written.validTo() == null ? "" : DAY.format(written.validTo()));
        fields.put("chuc_vu_ky", position(actor));
        fields.put("chu_ky", "");
        fields.put("nguoi_ky", actor.displayName());
        fields.put("noi_nhan", "Như trên");
        return fields;
    }

    private String position(Actor actor) {
        return accounts.listAssignments(List.of(actor.accountId())).stream()
                .map(Staff::position)
                .map(name -> name.vi())
                .findFirst()
                .orElse("");
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at.atZone(clock.getZone()));
    }

    private static String oneLine(String capitals) {
        return capitals.replace('\n', ' ');
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
