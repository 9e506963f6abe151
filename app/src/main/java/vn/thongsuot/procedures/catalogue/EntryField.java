package vn.thongsuot.procedures.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * The parts of a procedure's content (Vietnamese: các nội dung của thủ tục), in the order in which people read them. One list for
 * workbook, editor and comparison; papers stand beside it.
 */
public enum EntryField {
    CODE(Kind.LINE, CatalogueEntry::code),
    NAME(Kind.LINE, entry -> entry.name().vi()),
    NAME_EN(Kind.LINE, entry -> entry.name().en()),
    FIELD_CODE(Kind.LINE, CatalogueEntry::fieldCode),
    FIELD(Kind.LINE, entry -> entry.fieldName().vi()),
    FIELD_EN(Kind.LINE, entry -> entry.fieldName().en()),
    FIELD_GROUP(Kind.WORD, CatalogueEntry::fieldGroup),
    LEVEL(Kind.WORD, CatalogueEntry::level),
    AGENCY(Kind.LINE, entry -> entry.agency().vi()),
    AGENCY_EN(Kind.LINE, entry -> entry.agency().en()),
    KIND(Kind.WORD, entry -> entry.kind().key()),
    SPECIALISED(Kind.WORD, entry -> yes(entry.specialised())),
    ORDER(Kind.TEXT, entry -> vi(entry.order())),
    ORDER_EN(Kind.TEXT, entry -> en(entry.order())),
    CHANNELS(Kind.WORDS, entry -> String.join("; ", entry.channels())),
    ONLINE(Kind.WORD, CatalogueEntry::onlineLevel),
    BOUNDARY_FREE(Kind.WORD, entry -> entry.boundaryFree() == null ? null : yes(entry.boundaryFree())),
    LIMIT(Kind.LIMIT, CatalogueEntry::limit),
    CASES(Kind.CASES, entry -> CaseWriting.store(entry.cases())),
    SUBJECTS(Kind.TEXT, entry -> vi(entry.subjects())),
    SUBJECTS_EN(Kind.TEXT, entry -> en(entry.subjects())),
    FORMS(Kind.TEXT, entry -> vi(entry.forms())),
    FORMS_EN(Kind.TEXT, entry -> en(entry.forms())),
    RESULT(Kind.TEXT, entry -> vi(entry.result())),
    RESULT_EN(Kind.TEXT, entry -> en(entry.result())),
    CONDITIONS(Kind.TEXT, entry -> vi(entry.conditions())),
    CONDITIONS_EN(Kind.TEXT, entry -> en(entry.conditions())),
    BASES(Kind.TEXT, entry -> String.join("; ", entry.legalBases())),
    CONFIRMED(Kind.WORD, entry -> yes(entry.confirmed())),
    SOURCE(Kind.LINE, CatalogueEntry::source),
    FEE(Kind.NUMBER, entry -> entry.fee() == null ? null : String.valueOf(entry.fee())),
    FEE_NOTE(Kind.TEXT, entry -> vi(entry.feeNote())),
    FEE_NOTE_EN(Kind.TEXT, entry -> en(entry.feeNote()));

    private final Kind kind;
    private final Function<CatalogueEntry, @Nullable String> reader;

    EntryField(Kind kind, Function<CatalogueEntry, @Nullable String> reader) {
        this.kind = kind;
        this.reader = reader;
    }

    /** How a part is written. */
    public enum Kind {
        LINE,
        TEXT,
        WORD,
        WORDS,
        LIMIT,
        CASES,
        NUMBER
    }

    /** Parts of the sheet of fees. */
    static final List<EntryField> FEES = List.of(FEE, FEE_NOTE, FEE_NOTE_EN);

    /** Parts of the sheet of procedures. */
    static List<EntryField> listOfProcedures() {
        return Arrays.stream(values()).filter(field -> !FEES.contains(field)).toList();
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it takes more than one line. */
    public boolean isLong() {
        return kind == Kind.TEXT || kind == Kind.CASES;
    }

    /** As it is stored; empty where there is nothing. */
    public String text(CatalogueEntry entry) {
        String text = reader.apply(entry);
        return text == null ? "" : text;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words that it may be, as stored; empty where it is free text. */
    public List<String> words() {
        return switch (this) {
            case FIELD_GROUP ->
                List.of("land", "construction", "investment", "civil-status", "business", "justice", "other");
            case LEVEL -> List.of("province", "commune");
            case CHANNELS -> List.of("counter", "online", "postal");
            case ONLINE -> List.of("full", "part", "none", "unknown");
            case KIND -> List.of("external", "internal");
            case BOUNDARY_FREE, CONFIRMED, SPECIALISED -> List.of("yes", "no");
            default -> List.of();
        };
    }

    /** Message key of a word. */
    public String wordKey(String word) {
        return "catalogue.word." + (words().contains("yes") ? "flag" : key()) + "." + word;
    }

    /** The part of a name that a form sends. */
    public static Optional<EntryField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    private static @Nullable String vi(@Nullable LocalizedText text) {
        return text == null ? null : text.vi();
    }

    private static @Nullable String en(@Nullable LocalizedText text) {
        return text == null ? null : text.en();
    }

    private static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }
}
