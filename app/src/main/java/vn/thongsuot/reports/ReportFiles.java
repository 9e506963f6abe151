package vn.thongsuot.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.organisation.Issuers;
import vn.thongsuot.platform.docx.DocxPress;
import vn.thongsuot.reports.papers.DefaultTemplate;
import vn.thongsuot.reports.papers.ReportPaper;
import vn.thongsuot.reports.papers.TemplateCheck;
import vn.thongsuot.reports.papers.TemplateFill;
import vn.thongsuot.shared.LocalizedText;

/** Reports and templates as files (Vietnamese: xuất báo cáo ra Word, Excel, PDF/A). */
@Service
@Transactional(readOnly = true)
public class ReportFiles {

    private static final String TEMPLATE_OWNER = "report-regime";

    private final Reports reports;
    private final Regimes regimes;
    private final PaperMaker maker;
    private final Issuers issuers;
    private final DocxPress press;
    private final DocumentStore documents;
    private final Clock clock;

    ReportFiles(
            Reports reports,
            Regimes regimes,
            PaperMaker maker,
            Issuers issuers,
            DocxPress press,
            DocumentStore documents,
            Clock clock) {
        this.reports = reports;
        this.regimes = regimes;
        this.maker = maker;
        this.issuers = issuers;
        this.press = press;
        this.documents = documents;
        this.clock = clock;
    }

    /** The office's template, filled. */
    public byte[] word(Report report) {
        return word(report, report.signature());
    }

    /** What was printed when it was signed; before that a draft made now. */
    public byte[] pdf(Report report) {
        UUID document = report.documentId();
        return document == null
                ? pdf(report, report.signature())
                : documents
                        .get(report.authorityId(), SignedPapers.OWNER, report.id(), document)
                        .content();
    }

    byte[] pdf(Report report, Report.@Nullable Signature signature) {
        Regime regime = reports.regime(report);
        ReportPaper paper = paper(report, regime, signature);
        LocalDate day = paper.issued() == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : paper.issued();
        return press.print(TemplateFill.fill(template(regime), paper), paper.title(), day);
    }

    private byte[] word(Report report, Report.@Nullable Signature signature) {
        Regime regime = reports.regime(report);
        return TemplateFill.fill(template(regime), paper(report, regime, signature));
    }

    private ReportPaper paper(Report report, Regime regime, Report.@Nullable Signature signature) {
        ReportContent content = reports.content(report);
        Issuer issuer = issuers.get(content.unitId(), content.groupDay());
        return maker.paper(content, issuer, signature, regime.upperBody());
    }

    /** The template that a regime uses now. */
    public byte[] template(Regime regime) {
        UUID own = regime.templateId();
        return own == null
                ? DefaultTemplate.bytes()
                : documents
                        .get(regime.authorityId(), TEMPLATE_OWNER, regime.id(), own)
                        .content();
    }

    /**
     * Uses a Word file that an office edited.
     *
     * @throws vn.thongsuot.shared.DomainException RPT-020 to RPT-022 if it is no template, DOC-002 if it is too large
     */
    @Transactional
    public void setTemplate(Actor actor, UUID regimeId, int version, byte[] file) {
        Regime regime = regimes.get(actor, regimeId);
        TemplateCheck.require(file);
        UUID document = documents.store(
                new NewDocument(
                        regime.authorityId(),
                        TEMPLATE_OWNER,
                        regimeId,
                        "component",
                        LocalizedText.of("Mẫu báo cáo", "Report template"),
                        actor.accountId()),
                file);
        regimes.setTemplate(actor, regimeId, version, document);
    }
}
