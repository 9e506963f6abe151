package vn.thongsuot.procedures.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureRegistry.NewVersion;
import vn.thongsuot.procedures.VersionWithdrawal;
import vn.thongsuot.shared.DomainException;

/**
 * What a signature does to the catalogue (Vietnamese: hiệu lực của quyết định công bố): a version begins, another ends. The route of
 * the version before goes on until somebody publishes another, so that no desk stands still.
 */
@Component
class DecisionEffects {

    private final CatalogueEntries entries;
    private final ProcedureRegistry registry;
    private final VersionWithdrawal withdrawal;

    DecisionEffects(CatalogueEntries entries, ProcedureRegistry registry, VersionWithdrawal withdrawal) {
        this.entries = entries;
        this.registry = registry;
        this.withdrawal = withdrawal;
    }

    /**
     * @return the version that was made; null where one ended
     * @throws DomainException CAT-006 if another version is in force than the one on which the draft was built, CAT-015 if a version
     *     begins on that day or later
     */
    @Nullable
    UUID take(UUID authorityId, DecisionItem item, LocalDate from, String number, LocalDate on) {
        UUID now = entries.find(authorityId, item.code(), from)
                .map(CatalogueEntries.Known::versionId)
                .orElse(null);
        if (!Objects.equals(now, item.baseVersionId())) {
            throw new DomainException(
                    "CAT-006", DomainException.Kind.CONFLICT, "procedure changed since the draft", item.code());
        }
        if (entries.beginsFrom(authorityId, item.code(), from)) {
            throw new DomainException(
                    "CAT-015", DomainException.Kind.CONFLICT, "a version begins there already", item.code());
        }
        CatalogueEntry entry = item.content();
        if (entry == null) {
            registry.abolish(authorityId, item.code(), from, number);
            return null;
        }
        UUID version = registry.announce(
                new NewVersion(authorityId, entry.view(), from, number),
                new ProcedureRegistry.Details(
                        entry.order(),
                        entry.subjects(),
                        entry.conditions(),
                        entry.forms(),
                        entry.fee(),
                        on,
                        entry.source()));
        if (now != null) {
            registry.carryRoutes(now, version, from);
        }
        return version;
    }

    /**
     * Undoes what {@link #take} did, before the first day.
     *
     * @param end first day on which another decision ends what goes on then; null where none does
     * @throws DomainException RTE-322 (conflict) naming a procedure that was changed again since
     */
    void undo(UUID authorityId, DecisionItem item, LocalDate from, @Nullable LocalDate end, String number) {
        boolean undone = withdrawal.withdraw(
                authorityId, item.code(), item.versionId(), item.baseVersionId(), from, end, number);
        if (!undone) {
            throw new DomainException(
                    "RTE-322", DomainException.Kind.CONFLICT, "procedure changed since the signature", item.code());
        }
    }
}
