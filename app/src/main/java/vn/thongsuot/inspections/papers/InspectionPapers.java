package vn.thongsuot.inspections.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.inspections.Answer;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionItem;
import vn.thongsuot.inspections.InspectionItems;
import vn.thongsuot.inspections.InspectionSubject;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.TeamMember;
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.Findings;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.organisation.Issuers;
import vn.thongsuot.platform.docx.DocxContent;
import vn.thongsuot.platform.docx.DocxFill;
import vn.thongsuot.platform.docx.DocxPress;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Minutes and conclusion of an inspection as Word and PDF/A (Vietnamese: biên bản, kết luận kiểm tra). */
@Component
@Transactional(readOnly = true)
public class InspectionPapers {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final InspectionItems items;
    private final Inspections inspections;
    private final Findings findings;
    private final PaperFigures figures;
    private final PaperWords words;
    private final Issuers issuers;
    private final TaskUnits units;
    private final Accounts accounts;
    private final DocxPress press;
    private final Clock clock;

    InspectionPapers(
            InspectionItems items,
            Inspections inspections,
            Findings findings,
            PaperFigures figures,
            PaperWords words,
            Issuers issuers,
            TaskUnits units,
            Accounts accounts,
            DocxPress press,
            Clock clock) {
        this.items = items;
        this.inspections = inspections;
        this.findings = findings;
        this.figures = figures;
        this.words = words;
        this.issuers = issuers;
        this.units = units;
        this.accounts = accounts;
        this.press = press;
        this.clock = clock;
    }

    /** The conclusion as it is signed; a draft where it is not. */
    public byte[] conclusionWord(Inspection inspection, Inspection.@Nullable Conclusion conclusion) {
        return DocxFill.fill(PaperTemplates.conclusion(), conclusion(inspection, conclusion));
    }

    public byte[] conclusionPdf(Inspection inspection, Inspection.@Nullable Conclusion conclusion) {
        return press.print(
                conclusionWord(inspection, conclusion),
                words.t("inspection.paper.conclusion", unitName(inspection)),
                conclusion == null ? today() : conclusion.on());
    }

    public byte[] minutesWord(Inspection inspection) {
        return DocxFill.fill(PaperTemplates.minutes(), minutes(inspection, inspection.minutes()));
    }

    public byte[] minutesPdf(Inspection inspection) {
        return minutesPdf(inspection, inspection.minutes());
    }

    /** As they are about to be signed. */
    public byte[] minutesPdf(Inspection inspection, Inspection.@Nullable Minutes signed) {
        return press.print(
                DocxFill.fill(PaperTemplates.minutes(), minutes(inspection, signed)),
                words.t("inspection.paper.minutes", unitName(inspection)),
                signed == null ? today() : signed.on());
    }

    private DocxContent conclusion(Inspection inspection, Inspection.@Nullable Conclusion conclusion) {
        Map<String, String> fields = head(inspection);
        fields.put("trich_yeu", subject(inspection));
        fields.put("noi_nhan", unitName(inspection));
        fields.put("so_ky_hieu", conclusion == null ? "…/KL-…" : conclusion.number());
        fields.put("ngay_ky", day(conclusion == null ? null : conclusion.on()));
        String position = conclusion == null ? null : conclusion.position();
        fields.put("chuc_vu_ky", position == null ? "" : position.toUpperCase(VIETNAMESE));
        fields.put("nguoi_ky", conclusion == null ? "" : conclusion.signer());
        fields.put("chu_ky", words.t(conclusion == null ? "inspection.paper.draft" : "inspection.paper.signed"));
        Map<String, DocxContent.Block> blocks = results(inspection);
        blocks.put("nhan_xet", text(inspection.assessment()));
        blocks.put("kien_nghi", text(inspection.demands()));
        return new DocxContent(words.t("inspection.paper.conclusion", unitName(inspection)), fields, blocks);
    }

    private DocxContent minutes(Inspection inspection, Inspection.@Nullable Minutes signed) {
        Map<String, String> fields = head(inspection);
        fields.put("trich_yeu", subject(inspection));
        fields.put("so_ky_hieu", inspection.code() + "/BB");
        fields.put("ngay_ky", day(signed == null ? null : signed.on()));
        fields.put(
                "chu_ky_doan",
                signed == null ? "" : words.t("inspection.paper.signedBy", name(signed.by()), words.day(signed.on())));
        UUID agreed = signed == null ? null : signed.agreedBy();
        fields.put("chu_ky_don_vi", agreed == null ? "" : words.t("inspection.paper.confirmedBy", name(agreed)));
        Map<String, DocxContent.Block> blocks = results(inspection);
        blocks.put("thanh_phan", new DocxContent.Lines(team(inspection)));
        blocks.put("y_kien", text(signed == null ? null : signed.opinion()));
        return new DocxContent(words.t("inspection.paper.minutes", unitName(inspection)), fields, blocks);
    }

    private String subject(Inspection inspection) {
        String topic = inspection.topic();
        String plain = inspection.subject() == InspectionSubject.UNIT
                ? words.t("inspection.paper.subject", unitName(inspection))
                : words.t("inspection.paper.subject." + inspection.subject().key(), unitName(inspection));
        return topic == null ? plain : words.t("inspection.paper.subject.topic", plain, topic);
    }

    private Map<String, String> head(Inspection inspection) {
        Issuer issuer = issuers.get(units.current(inspection.unitId()), today());
        Map<String, String> fields = new HashMap<>();
        fields.put("co_quan_chu_quan", issuer.superior());
        fields.put("co_quan", issuer.name());
        fields.put("dia_danh", issuer.place());
        fields.put(
                "can_cu",
                words.t(
                        "inspection.paper.basis",
                        words.t("inspection.form." + inspection.form().key()),
                        unitName(inspection),
                        inspection.decision() == null ? "…" : inspection.decision(),
                        words.day(inspection.firstDay()),
                        words.day(inspection.lastDay()),
                        inspection.startedOn() == null ? "…" : words.day(inspection.startedOn())));
        return fields;
    }

    private Map<String, DocxContent.Block> results(Inspection inspection) {
        List<InspectionItem> asked = items.list(inspection.id());
        Map<Integer, InspectionItem.Kept> kept = figures.of(inspection, asked);
        Map<String, DocxContent.Block> blocks = new HashMap<>();
        blocks.put("ket_qua", new DocxContent.Lines(answers(asked)));
        blocks.put("bang_so_lieu", new DocxContent.Tables(figures.table(inspection.authorityId(), asked, kept)));
        List<Finding> found = findings.listForPaper(inspection.id());
        blocks.put(
                "bang_ton_tai",
                found.isEmpty()
                        ? text(words.t("inspection.paper.noFindings"))
                        : new DocxContent.Tables(List.of(table(found))));
        return blocks;
    }

    private List<DocxContent.Line> answers(List<InspectionItem> asked) {
        List<DocxContent.Line> lines = new ArrayList<>();
        ReformArea area = null;
        for (InspectionItem item : asked) {
            if (item.area() != area) {
                area = item.area();
                lines.add(new DocxContent.Line(true, words.t("task.area." + area.key())));
            }
            Answer answer = item.answer();
            String found = words.t(answer == null ? "inspection.answer.open" : "inspection.answer." + answer.key());
            String note = item.note() == null ? "" : " " + item.note();
            lines.add(new DocxContent.Line(false, item.question().vi() + " " + found + "." + note));
        }
        return lines;
    }

    /** Code and day stand with the words beside them: alone they would be broken in a narrow column. */
    private List<List<String>> table(List<Finding> found) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.t("inspection.paper.n"),
                words.t("finding.content"),
                words.t("finding.paper.cause"),
                words.t("finding.paper.demand")));
        found.forEach(finding -> {
            String fault = words.t("finding.fault." + finding.draft().fault().key());
            String due = words.day(finding.draft().dueOn());
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    finding.draft().content() + " (" + finding.code() + ")",
                    words.t("finding.paper.causeOf", finding.draft().cause(), fault),
                    words.t("finding.paper.demandOf", finding.draft().demand(), due)));
        });
        return rows;
    }

    private List<DocxContent.Line> team(Inspection inspection) {
        List<DocxContent.Line> lines = new ArrayList<>();
        for (TeamMember member : inspections.team(inspection.id())) {
            lines.add(new DocxContent.Line(
                    false,
                    "- " + name(member.accountId()) + ", "
                            + words.t("inspection.team." + member.position().key())));
        }
        return lines;
    }

    private DocxContent.Lines text(@Nullable String text) {
        String written = text == null || text.isBlank() ? "…" : text;
        return new DocxContent.Lines(written.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new DocxContent.Line(false, line.strip()))
                .toList());
    }

    private String unitName(Inspection inspection) {
        return units.view(inspection.inspectedUnitId()).name().vi();
    }

    private String name(UUID accountId) {
        return accounts.displayNames(List.of(accountId)).getOrDefault(accountId, "…");
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? words.t("inspection.paper.day", "…", "…", String.valueOf(today().getYear()))
                : words.dayInWords(day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
