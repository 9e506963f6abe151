package vn.thongsuot.platform;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.MessageRef;

/**
 * What a template needs of the request: language, texts, formats, security token, who is logged in (Vietnamese: ngữ cảnh
 * trang). Dates are dd/mm/yyyy in Vietnamese time, decimals have a comma and thousands a point in Vietnamese.
 */
public final class Ui {

    private final Locale locale;
    private final Texts texts;
    private final Navigation navigation;
    private final @Nullable Actor actor;
    private final String path;
    private final String csrfName;
    private final String csrfToken;
    private final Instant madeAt;

    Ui(
            Locale locale,
            Texts texts,
            Navigation navigation,
            @Nullable Actor actor,
            String path,
            String csrfName,
            String csrfToken,
            Instant madeAt) {
        this.locale = locale;
        this.texts = texts;
        this.navigation = navigation;
        this.actor = actor;
        this.path = path;
        this.csrfName = csrfName;
        this.csrfToken = csrfToken;
        this.madeAt = madeAt;
    }

    /** When the page was made; stands on what is printed. */
    public Instant madeAt() {
        return madeAt;
    }

    public Locale locale() {
        return locale;
    }

    /** The same in Vietnamese, for papers of the law, which are Vietnamese whoever prints them. */
    public Ui inVietnamese() {
        return new Ui(Locale.of("vi"), texts, navigation, actor, path, csrfName, csrfToken, madeAt);
    }

    public boolean vietnamese() {
        return !locale.getLanguage().equals("en");
    }

    public String t(String key, @Nullable Object... parameters) {
        return texts.get(locale, key, parameters);
    }

    /** The text of a key, or the sentence itself where it is no key. */
    public String known(String keyOrSentence) {
        return texts.has(locale, keyOrSentence) ? t(keyOrSentence) : keyOrSentence;
    }

    /** A name that is data, in the reader's language where there is one. */
    public String text(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(locale);
    }

    /** Language of what {@link #text} shows where it is not that of the page; null leaves the attribute out. */
    public @Nullable String lang(@Nullable LocalizedText text) {
        return text == null || text.isTranslated(locale) ? null : "vi";
    }

    /** The text of a refusal, by its code. */
    public String error(DomainException refused) {
        Object[] parameters = refused.parameters().stream().map(this::word).toArray();
        return t("error." + refused.code(), parameters);
    }

    private Object word(Object value) {
        return switch (value) {
            case MessageRef ref -> t(ref.key());
            case LocalizedText text -> text(text);
            case LocalDate day -> date(day);
            case List<?> many ->
                many.stream().map(one -> word((Object) one).toString()).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    public String date(@Nullable Instant at) {
        return at == null ? "" : format("dd/MM/yyyy", local(at));
    }

    public String date(LocalDate day) {
        return format("dd/MM/yyyy", day);
    }

    /** A day for the field that it is typed in: a {@link LocalDate}, or what was typed; nothing where there is none. */
    public String day(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> date(day);
            default -> Typed.day(value.toString()).map(this::date).orElse(value.toString());
        };
    }

    public String dayMonth(@Nullable Instant at) {
        return at == null ? "–" : format("dd/MM", local(at));
    }

    public String dayMonth(LocalDate day) {
        return format("dd/MM", day);
    }

    public String time(Instant at) {
        return format("HH:mm", local(at));
    }

    public String dateTime(@Nullable Instant at) {
        return at == null ? "–" : format("HH:mm dd/MM/yyyy", local(at));
    }

    /** With hour and weekday in words. */
    public String dateTimeLong(Instant at) {
        LocalDateTime local = local(at);
        String weekday = t("weekday." + local.getDayOfWeek().getValue());
        return t("format.dateTimeLong", format("H", local), format("mm", local), weekday, format("dd/MM/yyyy", local));
    }

    /** With the weekday in words. */
    public String dateLong(LocalDate day) {
        return t("format.dateLong", t("weekday." + day.getDayOfWeek().getValue()), date(day));
    }

    public String number(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** At most two decimals, half up. */
    public String decimal(double number) {
        DecimalFormat format = new DecimalFormat("#,##0.##", symbols());
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    public String money(long dong) {
        return t("format.money", number(dong));
    }

    public @Nullable Actor actor() {
        return actor;
    }

    public String userName() {
        return actor == null ? "" : actor.displayName();
    }

    /** The units of this person, as a printed page names them; empty for a stranger. */
    public String unitNames() {
        return navigation.unitsOf(actor).stream().map(this::text).collect(Collectors.joining("; "));
    }

    /** The officials' bar with what this person may use. */
    public NavigationBar bar(String current) {
        return navigation.barFor(actor, current);
    }

    /** Address of this page without its query, for the language switch. */
    public String path() {
        return path;
    }

    public String csrfName() {
        return csrfName;
    }

    public String csrfToken() {
        return csrfToken;
    }

    /** A fresh key for a form, so that pressing it twice does it once. */
    public String newIdempotencyKey() {
        return UUID.randomUUID().toString();
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(value);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, TimeConfiguration.VIETNAM);
    }

    private DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (vietnamese()) {
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator('.');
        }
        return symbols;
    }
}
