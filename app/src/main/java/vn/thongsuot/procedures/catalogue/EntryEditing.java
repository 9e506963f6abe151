package vn.thongsuot.procedures.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.LocalizedText;

/**
 * The content of one procedure as people edit it in a draft (Vietnamese: soạn nội dung thủ tục): a part in each field, papers one a
 * line as name | form | copies | when | cases.
 */
@Component
public class EntryEditing {

    /** Name of the field with the papers. */
    public static final String PAPERS = "papers";

    private final Decisions decisions;
    private final CatalogueEntries entries;
    private final EntryReading reading;

    EntryEditing(Decisions decisions, CatalogueEntries entries, EntryReading reading) {
        this.decisions = decisions;
        this.entries = entries;
        this.reading = reading;
    }

    /** What stands in the fields at first: the draft's content, what is in force, or nothing but the code. */
    public Map<String, String> values(Actor actor, Decision decision, String code) {
        Optional<CatalogueEntry> entry = known(actor, decision, code);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(EntryField.CODE.key(), code);
        entry.ifPresent(known -> {
            for (EntryField field : EntryField.values()) {
                boolean word = field.kind() == EntryField.Kind.WORD;
                values.put(field.key(), word ? field.text(known) : reading.shown(field, known, EntryReading.VI));
            }
            values.put(PAPERS, papers(known));
        });
        return values;
    }

    /**
     * Puts what was typed into the draft.
     *
     * @return message keys of what is wrong, by field; empty when it was taken
     */
    public Map<String, String> put(Actor actor, UUID decisionId, int version, Map<String, String> typed) {
        Map<String, String> errors = new LinkedHashMap<>();
        Map<EntryField, String> written = new EnumMap<>(EntryField.class);
        for (EntryField field : EntryField.values()) {
            written.put(field, typed.getOrDefault(field.key(), ""));
        }
        String code = typed.getOrDefault(EntryField.CODE.key(), "").strip();
        Map<String, LocalizedText> texts = known(actor, decisions.get(actor, decisionId), code)
                .map(EntryEditing::texts)
                .orElse(Map.of());
        List<CatalogueEntry.Paper> papers = papers(typed.getOrDefault(PAPERS, ""), texts, errors);
        Optional<CatalogueEntry> entry =
                reading.read(written, papers, (field, message) -> errors.put(field.key(), message));
        if (errors.isEmpty() && entry.isPresent()) {
            decisions.put(actor, decisionId, version, List.of(entry.get()), List.of());
        }
        return errors;
    }

    private Optional<CatalogueEntry> known(Actor actor, Decision decision, String code) {
        return decisions.items(decision.id()).stream()
                .filter(item -> item.code().equals(code))
                .flatMap(item -> Optional.ofNullable(item.content()).stream())
                .findFirst()
                .or(() -> entries.find(actor.authorityId(), code, decision.effectiveOn())
                        .map(CatalogueEntries.Known::entry));
    }

    /** Texts of papers by their Vietnamese, so that lines nobody changed keep the English that the field does not show. */
    private static Map<String, LocalizedText> texts(CatalogueEntry entry) {
        Map<String, LocalizedText> texts = new HashMap<>();
        entry.papers().stream()
                .flatMap(paper -> Stream.concat(Stream.of(paper.name()), Stream.ofNullable(paper.when())))
                .forEach(text -> texts.putIfAbsent(text.vi(), text));
        return texts;
    }

    private static LocalizedText text(Map<String, LocalizedText> texts, String vi) {
        return texts.getOrDefault(vi, LocalizedText.of(vi));
    }

    private String papers(CatalogueEntry entry) {
        return entry.papers().stream().map(paper -> line(entry, paper) + "\n").collect(Collectors.joining());
    }

    private String line(CatalogueEntry entry, CatalogueEntry.Paper paper) {
        LocalizedText when = paper.when();
        Undigitised undigitised = paper.undigitised();
        String line = String.join(
                " | ",
                paper.name().vi(),
                reading.formWord(paper.form()),
                String.valueOf(paper.copies()),
                when == null ? "" : when.vi(),
                undigitised == null ? "" : reading.undigitisedWord(undigitised),
                CaseWriting.names(entry, paper));
        return line.replaceFirst("[ |]+$", "");
    }

    private List<CatalogueEntry.Paper> papers(
            String text, Map<String, LocalizedText> texts, Map<String, String> errors) {
        List<CatalogueEntry.Paper> papers = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.strip().split("\\s*\\|\\s*", -1);
            if (line.isBlank()) {
                continue;
            }
            Optional<String> form = parts.length < 2 ? Optional.of("original") : reading.form(parts[1]);
            String copies = parts.length < 3 ? "1" : parts[2];
            String why = parts.length < 5 ? "" : parts[4];
            Undigitised undigitised = reading.undigitised(why).orElse(null);
            if (!why.isEmpty() && undigitised == null) {
                errors.put(PAPERS, "catalogue.problem.undigitised");
                return List.of();
            }
            if (parts[0].isEmpty() || form.isEmpty() || !copies.matches("\\d{1,2}")) {
                errors.put(PAPERS, "catalogue.problem.papers");
                return List.of();
            }
            papers.add(new CatalogueEntry.Paper(
                    papers.size() + 1,
                    text(texts, parts[0]),
                    form.get().toLowerCase(Locale.ROOT),
                    Integer.parseInt(copies),
                    parts.length < 4 || parts[3].isEmpty() ? null : text(texts, parts[3]),
                    undigitised,
                    parts.length < 6 ? List.of() : CaseWriting.keys(parts[5])));
        }
        return papers;
    }
}
