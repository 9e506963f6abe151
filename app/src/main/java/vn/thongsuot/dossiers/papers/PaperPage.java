package vn.thongsuot.dossiers.papers;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.pdf.QrDrawing;

/** What the templates of all papers share. */
record PaperPage(PaperLayout layout, PaperTexts texts, PaperDates dates, String form, Paper paper) {

    private static final String DOTS = "…".repeat(8);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final int AGENCY_WIDTH = 23;
    private static final Locale VIETNAMESE = Locale.of("vi");

    String t(String key, Object... values) {
        return texts.text(key, values);
    }

    /** A fixed text of this form. */
    String own(String key, Object... values) {
        return texts.text(form + "." + key, values);
    }

    Letterhead head() {
        return paper.letterhead();
    }

    List<String> capitals(String name) {
        return CapitalLines.of(name, AGENCY_WIDTH);
    }

    String title() {
        return own("title").toUpperCase(VIETNAMESE);
    }

    String number() {
        return own("number", PaperDates.two(head().number()), head().symbol());
    }

    String placeAndDay() {
        return t("head.place", head().place(), dates.day(head().issuedAt().toLocalDate()));
    }

    String orDots(@Nullable String value) {
        return value == null || value.isBlank() ? DOTS : value;
    }

    /** A day that opens a sentence. */
    String dayFirst(LocalDate day) {
        String words = dates.day(day);
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    String minute(LocalDateTime at) {
        return dates.minute(at);
    }

    /** A minute in a narrow column; a dotted line for none. */
    String shortMinute(@Nullable LocalDateTime at) {
        return at == null ? DOTS : SHORT.format(at);
    }

    /** Who gave or got it; nobody means the applicant. */
    String handed(@Nullable String who) {
        return who == null ? own("applicant") : who;
    }

    String pace(SlipPaper.@Nullable Pace pace) {
        return pace == null ? "" : own("pace." + pace);
    }

    String shortDay(LocalDate day) {
        return DAY.format(day);
    }

    String appointment(@Nullable LocalDateTime at, boolean provisional) {
        if (at == null) {
            return t("date.appointment.blank");
        }
        String words = dates.appointment(at);
        return provisional ? t("date.provisional", words) : words;
    }

    String salutation(Party party) {
        return t("party.salutation." + party.kind());
    }

    String you(Party party) {
        return t("party.you." + party.kind());
    }

    String identifierLabel(Party party) {
        return t("party.identifier." + party.kind());
    }

    List<String> headTitle(ApologyPaper apology) {
        return apology.headTitle().isEmpty() ? List.of(own("head")) : apology.headTitle();
    }

    /** Paragraphs of a text that somebody typed; a dotted line if it is blank. */
    List<String> paragraphs(String text) {
        return orDots(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    QrDrawing qr(Tracking tracking) {
        return QrDrawing.of(tracking.url());
    }

    String signedAt(SignatureMark mark) {
        return PaperDates.signedAt(mark.signedAt());
    }

    String two(int number) {
        return PaperDates.two(number);
    }
}
