package vn.thongsuot.procedures.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.procedures.tables.records.DecisionRecord;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** What a draft says of a procedure, compared with what is in force on its first day (Vietnamese: thủ tục trong quyết định công bố). */
@Component
class DecisionItems {

    private final CatalogueEntries entries;
    private final ChangeDays days;
    private final Clock clock;

    DecisionItems(CatalogueEntries entries, ChangeDays days, Clock clock) {
        this.entries = entries;
        this.days = days;
        this.clock = clock;
    }

    /** @throws DomainException CAT-003 where nothing differs from what is in force */
    DecisionItem changed(DecisionRecord row, CatalogueEntry entry) {
        Optional<CatalogueEntries.Known> known = entries.find(row.getAuthorityId(), entry.code(), row.getEffectiveOn());
        Optional<EntryDiff> diff = known.map(one -> EntryDiff.of(one.entry(), entry));
        if (diff.map(EntryDiff::isEmpty).orElse(false)) {
            throw new DomainException("CAT-003", DomainException.Kind.INVALID, "nothing changes", entry.code());
        }
        return item(
                row,
                entry.code(),
                known.isPresent() ? DecisionItem.Kind.AMENDED : DecisionItem.Kind.NEW,
                entry,
                known.map(CatalogueEntries.Known::versionId).orElse(null),
                List.of(),
                diff.map(EntryDiff::touchesRoute).orElse(true),
                entry.kind());
    }

    /** @throws DomainException CAT-005 for a code that is not in force, CAT-007 for one that replaces itself */
    DecisionItem abolished(DecisionRecord row, CatalogueWorkbook.Abolished one) {
        CatalogueEntries.Known known = entries.find(row.getAuthorityId(), one.code(), row.getEffectiveOn())
                .orElseThrow(
                        () -> new DomainException("CAT-005", DomainException.Kind.INVALID, "not in force", one.code()));
        if (one.replacedBy().contains(one.code())) {
            throw new DomainException("CAT-007", DomainException.Kind.INVALID, "replaces itself", one.code());
        }
        return item(
                row,
                one.code(),
                DecisionItem.Kind.ABOLISHED,
                null,
                known.versionId(),
                one.replacedBy(),
                false,
                known.entry().kind());
    }

    private DecisionItem item(
            DecisionRecord row,
            String code,
            DecisionItem.Kind kind,
            @Nullable CatalogueEntry content,
            @Nullable UUID base,
            List<String> replacedBy,
            boolean flow,
            ProcedureKind of) {
        LocalDate due = of == ProcedureKind.INTERNAL
                ? null
                : days.announceDue(row.getAuthorityId(), row.getUnitId(), row.getEffectiveOn());
        return new DecisionItem(
                Ids.next(clock),
                row.getId(),
                code,
                kind,
                content,
                base,
                null,
                replacedBy,
                content == null ? 0 : content.missing(),
                flow,
                due,
                due == null ? null : days.publishDue(row.getAuthorityId(), row.getUnitId(), due),
                row.getEffectiveOn(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
