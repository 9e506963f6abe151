package vn.thongsuot.procedures.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two contents of a procedure (Vietnamese: so sánh hai phiên bản): parts, and papers that were added, taken
 * out or changed. Papers are the same where they have the same name.
 */
public record EntryDiff(List<FieldChange> fields, List<PaperChange> papers) {

    public EntryDiff {
        fields = List.copyOf(fields);
        papers = List.copyOf(papers);
    }

    /** A part that reads otherwise. */
    public record FieldChange(EntryField field) {}

    /** A paper; before null = added, after null = taken out. */
    public record PaperChange(CatalogueEntry.@Nullable Paper before, CatalogueEntry.@Nullable Paper after) {}

    public static EntryDiff of(CatalogueEntry before, CatalogueEntry after) {
        List<FieldChange> fields = new ArrayList<>();
        for (EntryField field : EntryField.values()) {
            if (!field.text(before).equals(field.text(after))) {
                fields.add(new FieldChange(field));
            }
        }
        return new EntryDiff(fields, papers(before, after));
    }

    public boolean isEmpty() {
        return fields.isEmpty() && papers.isEmpty();
    }

    /** Whether the route may have to follow: time, place, level or papers changed. */
    public boolean touchesRoute() {
        return !papers.isEmpty()
                || fields.stream()
                        .map(FieldChange::field)
                        .anyMatch(field -> field == EntryField.LIMIT
                                || field == EntryField.CASES
                                || field == EntryField.LEVEL
                                || field == EntryField.AGENCY
                                || field == EntryField.ONLINE);
    }

    private static List<PaperChange> papers(CatalogueEntry before, CatalogueEntry after) {
        Map<String, CatalogueEntry.Paper> old = new HashMap<>();
        before.papers().forEach(paper -> old.putIfAbsent(paper.name().vi(), paper));
        List<PaperChange> changes = new ArrayList<>();
        for (CatalogueEntry.Paper paper : after.papers()) {
            CatalogueEntry.Paper was = old.remove(paper.name().vi());
            if (!Objects.equals(was, paper)) {
                changes.add(new PaperChange(was, paper));
            }
        }
        before.papers().stream()
                .filter(paper -> paper.equals(old.get(paper.name().vi())))
                .forEach(paper -> changes.add(new PaperChange(paper, null)));
        return changes;
    }
}
