package vn.thongsuot.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.reports.papers.ReportPaper;

/** Puts the content of a report into the words of its paper (Vietnamese: soạn văn bản báo cáo); in Vietnamese. */
@Component
class PaperMaker {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ReportWords words;
    private final Sentences sentences;
    private final PaperTables tables;
    private final Clock clock;

    PaperMaker(Texts texts, Clock clock) {
        this.words = new ReportWords(texts, VIETNAMESE);
        this.sentences = new Sentences(words);
        this.tables = new PaperTables(words);
        this.clock = clock;
    }

    /** @param signature null while it is unsigned: dots stand for number and day */
    ReportPaper paper(
            ReportContent content, Issuer issuer, Report.@Nullable Signature signature, @Nullable String upperBody) {
        return new ReportPaper(
                title(content),
                fields(content, issuer, signature, upperBody),
                body(content),
                tables.figures(content),
                tables.units(content),
                signature == null ? null : signature.on());
    }

    private String title(ReportContent content) {
        return words.t("report.paper.title", name(content), words.period(content.period()));
    }

    private static String name(ReportContent content) {
        return content.about() == null ? content.regime().vi() : content.about();
    }

    /** What the report is about, without the word that stands above it already. */
    private String subject(ReportContent content) {
        String rest = name(content).replaceFirst("(?i)^báo cáo\\s+", "");
        String about = rest.substring(0, 1).toUpperCase(VIETNAMESE) + rest.substring(1);
        return words.t("report.paper.title", about, words.period(content.period()));
    }

    private Map<String, String> fields(
            ReportContent content, Issuer issuer, Report.@Nullable Signature signature, @Nullable String upperBody) {
        Map<String, String> fields = new HashMap<>();
        fields.put("co_quan_chu_quan", issuer.superior());
        fields.put("co_quan", issuer.name());
        fields.put("dia_danh", issuer.place());
        fields.put("trich_yeu", subject(content));
        fields.put("ky_bao_cao", words.period(content.period()));
        fields.put("tu_ngay", words.day(content.period().from()));
        fields.put("den_ngay", words.day(content.period().to()));
        String to = content.recipient() == null
                ? Objects.requireNonNullElse(upperBody, "…")
                : content.recipient().vi();
        fields.put("noi_nhan_bao_cao", to);
        fields.put("noi_nhan", to);
        putSignature(fields, signature);
        putParts(fields, content);
        return fields;
    }

    private void putSignature(Map<String, String> fields, Report.@Nullable Signature signature) {
        if (signature == null) {
            fields.put("so_ky_hieu", "…/BC-…");
            fields.put("ngay_ky", words.t("report.paper.day", "…", "…", String.valueOf(today().getYear())));
            fields.put("chuc_vu_ky", "");
            fields.put("nguoi_ky", "");
            fields.put("chu_ky", words.t("report.paper.draft"));
            return;
        }
        LocalDate on = signature.on();
        fields.put("so_ky_hieu", signature.number());
        fields.put(
                "ngay_ky",
                words.t("report.paper.day", two(on.getDayOfMonth()), month(on), String.valueOf(on.getYear())));
        String position = signature.position();
        fields.put("chuc_vu_ky", position == null ? "" : position.toUpperCase(VIETNAMESE));
        fields.put("nguoi_ky", signature.signer());
        fields.put("chu_ky", words.t("report.paper.signed"));
    }

    private void putParts(Map<String, String> fields, ReportContent content) {
        for (ReportContent.Part part : content.parts()) {
            fields.put("muc_" + part.n(), part.text());
            if (part.figure() != null) {
                fields.put(
                        "so_lieu_" + part.n(),
                        words.value(part.figure(), part.figure().value()));
                fields.put("cau_" + part.n(), sentences.of(content, part));
            }
        }
    }

    private List<ReportPaper.Line> body(ReportContent content) {
        List<ReportPaper.Line> lines = new ArrayList<>();
        for (ReportContent.Part part : content.parts()) {
            switch (part.kind()) {
                case HEADING ->
                    lines.add(new ReportPaper.Line(true, part.title().vi()));
                case FIGURE -> lines.add(new ReportPaper.Line(false, sentences.of(content, part)));
                case TEXT -> addText(lines, part);
            }
        }
        return lines;
    }

    private static void addText(List<ReportPaper.Line> lines, ReportContent.Part part) {
        if (!part.text().isBlank()) {
            lines.add(new ReportPaper.Line(true, part.title().vi()));
            part.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add(new ReportPaper.Line(false, line.strip())));
        }
    }

    /** Days below 10 and the first two months get a zero. */
    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() <= 2 ? two(day.getMonthValue()) : String.valueOf(day.getMonthValue());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
