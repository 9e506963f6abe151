package vn.thongsuot.procedures.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.PlainText;

/**
 * Words between what people write and what is stored (Vietnamese: đọc nội dung thủ tục đã nhập). Workbooks and lists are in
 * Vietnamese; a word is understood in both languages and as it is stored.
 */
@Component
public class EntryReading {

    static final Locale VI = Locale.of("vi");
    private static final Locale EN = Locale.ENGLISH;
    private static final int LONGEST = 20_000;

    private final Texts texts;

    EntryReading(Texts texts) {
        this.texts = texts;
    }

    /** A part as a person reads it. */
    public String shown(EntryField field, CatalogueEntry entry, Locale locale) {
        String stored = field.text(entry);
        if (stored.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case WORD -> texts.get(locale, field.wordKey(stored));
            case WORDS ->
                String.join(
                        "; ",
                        Arrays.stream(stored.split("; "))
                                .map(word -> texts.get(locale, field.wordKey(word)))
                                .toList());
            case LIMIT -> LimitWriting.write(stored);
            case CASES -> CaseWriting.write(entry.cases());
            default -> stored;
        };
    }

    /**
     * The entry that was written.
     *
     * @param problem takes each part with the message key of what is wrong with it
     * @return empty where something is wrong
     */
    Optional<CatalogueEntry> read(
            Map<EntryField, String> written,
            List<CatalogueEntry.Paper> papers,
            BiConsumer<EntryField, String> problem) {
        Map<EntryField, String> stored = new EnumMap<>(EntryField.class);
        boolean[] sound = {true};
        BiConsumer<EntryField, String> wrong = (field, message) -> {
            sound[0] = false;
            problem.accept(field, message);
        };
        for (EntryField field : EntryField.values()) {
            stored.put(field, stored(field, written.getOrDefault(field, "").strip(), wrong));
        }
        check(stored, wrong);
        if (sound[0]) {
            checkCases(CaseWriting.load(text(stored, EntryField.CASES)), papers, wrong);
        }
        return sound[0] ? Optional.of(entry(stored, papers)) : Optional.empty();
    }

    private String stored(EntryField field, String written, BiConsumer<EntryField, String> wrong) {
        if (written.length() > LONGEST) {
            wrong.accept(field, "catalogue.problem.long");
            return "";
        }
        Optional<String> stored = written.isEmpty()
                ? Optional.of("")
                : switch (field.kind()) {
                    case WORD -> word(field.words(), field, written);
                    case WORDS -> words(field, written);
                    case LIMIT -> LimitWriting.read(written);
                    case CASES -> CaseWriting.read(written).map(CaseWriting::store);
                    case NUMBER -> number(written);
                    default -> Optional.of(written);
                };
        if (stored.isEmpty()) {
            wrong.accept(field, "catalogue.problem." + field.kind().name().toLowerCase(Locale.ROOT));
        }
        return stored.orElse("");
    }

    private static void check(Map<EntryField, String> stored, BiConsumer<EntryField, String> wrong) {
        for (EntryField field :
                List.of(EntryField.CODE, EntryField.NAME, EntryField.FIELD, EntryField.LEVEL, EntryField.AGENCY)) {
            if (text(stored, field).isEmpty()) {
                wrong.accept(field, "catalogue.problem.empty");
            }
        }
        if (!text(stored, EntryField.CODE).isEmpty() && !isCode(text(stored, EntryField.CODE))) {
            wrong.accept(EntryField.CODE, "catalogue.problem.code");
        }
    }

    private static void checkCases(
            List<ProcedureCase> cases, List<CatalogueEntry.Paper> papers, BiConsumer<EntryField, String> wrong) {
        List<String> known = cases.stream().map(ProcedureCase::key).toList();
        if (papers.stream().anyMatch(paper -> !known.containsAll(paper.cases()))) {
            wrong.accept(EntryField.CASES, "catalogue.problem.paper-case");
        }
    }

    /** A national code (N.NNNNNN) or an internal one of letters, digits, points and hyphens. */
    public static boolean isCode(String code) {
        return code.matches("[A-Za-z0-9][A-Za-z0-9.\\-]{1,29}");
    }

    private Optional<String> words(EntryField field, String written) {
        List<String> words = new ArrayList<>();
        for (String part : written.split("[;,]")) {
            Optional<String> word = part.isBlank() ? Optional.empty() : word(field.words(), field, part.strip());
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return Optional.of(String.join("; ", words));
    }

    private Optional<String> word(List<String> words, EntryField field, String written) {
        return words.stream()
                .filter(word -> means(written, word, field.wordKey(word)))
                .findFirst();
    }

    /** The form of a paper that was written. */
    Optional<String> form(String written) {
        return List.of("original", "copy", "certified copy", "eform").stream()
                .filter(form -> means(written, form, "form." + form.replace(' ', '-')))
                .findFirst();
    }

    /** Why a paper is not digitised, as it was written. */
    Optional<Undigitised> undigitised(String written) {
        return Stream.of(Undigitised.values())
                .filter(reason -> means(written, reason.key(), reason.textKey()))
                .findFirst();
    }

    String undigitisedWord(Undigitised reason) {
        return texts.get(VI, reason.textKey());
    }

    String formWord(String form) {
        return texts.get(VI, "form." + form.replace(' ', '-'));
    }

    private boolean means(String written, String word, String key) {
        return written.equalsIgnoreCase(word)
                || written.equalsIgnoreCase(texts.get(VI, key))
                || written.equalsIgnoreCase(texts.get(EN, key));
    }

    private static Optional<String> number(String written) {
        String plain = written.replaceAll("[.\\s\u00a0]|đồng", "");
        return plain.matches("\\d{1,12}") ? Optional.of(plain) : Optional.empty();
    }

    private static CatalogueEntry entry(Map<EntryField, String> stored, List<CatalogueEntry.Paper> papers) {
        String field = text(stored, EntryField.FIELD);
        return new CatalogueEntry(
                text(stored, EntryField.CODE),
                name(stored, EntryField.NAME, EntryField.NAME_EN),
                orElse(stored, EntryField.FIELD_CODE, PlainText.key(field)),
                name(stored, EntryField.FIELD, EntryField.FIELD_EN),
                orElse(stored, EntryField.FIELD_GROUP, "other"),
                text(stored, EntryField.LEVEL),
                name(stored, EntryField.AGENCY, EntryField.AGENCY_EN),
                split(text(stored, EntryField.CHANNELS)),
                orElse(stored, EntryField.ONLINE, "unknown"),
                flag(text(stored, EntryField.BOUNDARY_FREE)),
                orNull(stored, EntryField.LIMIT),
                text(stored, EntryField.FEE).isEmpty() ? null : Long.valueOf(text(stored, EntryField.FEE)),
                nameOrNull(stored, EntryField.FEE_NOTE, EntryField.FEE_NOTE_EN),
                nameOrNull(stored, EntryField.ORDER, EntryField.ORDER_EN),
                nameOrNull(stored, EntryField.SUBJECTS, EntryField.SUBJECTS_EN),
                nameOrNull(stored, EntryField.CONDITIONS, EntryField.CONDITIONS_EN),
                nameOrNull(stored, EntryField.FORMS, EntryField.FORMS_EN),
                nameOrNull(stored, EntryField.RESULT, EntryField.RESULT_EN),
                split(text(stored, EntryField.BASES)),
                text(stored, EntryField.CONFIRMED).equals("yes"),
                orNull(stored, EntryField.SOURCE),
                papers,
                ProcedureKind.of(orElse(stored, EntryField.KIND, ProcedureKind.EXTERNAL.key())),
                text(stored, EntryField.SPECIALISED).equals("yes"),
                CaseWriting.load(text(stored, EntryField.CASES)));
    }

    /** Null where nothing is said. */
    private static @Nullable Boolean flag(String stored) {
        return stored.isEmpty() ? null : (Boolean) stored.equals("yes");
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static LocalizedText name(Map<EntryField, String> stored, EntryField vi, EntryField en) {
        return new LocalizedText(text(stored, vi), orNull(stored, en));
    }

    private static @Nullable LocalizedText nameOrNull(Map<EntryField, String> stored, EntryField vi, EntryField en) {
        return text(stored, vi).isEmpty() ? null : name(stored, vi, en);
    }

    private static String orElse(Map<EntryField, String> stored, EntryField field, String other) {
        return text(stored, field).isEmpty() ? other : text(stored, field);
    }

    private static @Nullable String orNull(Map<EntryField, String> stored, EntryField field) {
        return text(stored, field).isEmpty() ? null : text(stored, field);
    }

    private static String text(Map<EntryField, String> stored, EntryField field) {
        return stored.getOrDefault(field, "");
    }
}
