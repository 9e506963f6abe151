package vn.thongsuot.dossiers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.shared.DomainException;

/** Says of a dossier who may do what now, and so why somebody may not (Vietnamese: giải thích quyền trên hồ sơ). */
@Service
public class WhoMay {

    private final DossierStore store;
    private final DossierRights rights;
    private final PassOns passOns;
    private final Offers offers;
    private final Accounts accounts;

    WhoMay(DossierStore store, DossierRights rights, PassOns passOns, Offers offers, Accounts accounts) {
        this.store = store;
        this.rights = rights;
        this.passOns = passOns;
        this.offers = offers;
        this.accounts = accounts;
    }

    /**
     * What the table of the life cycle allows from the present status; what only the product does is left out.
     *
     * @throws DomainException ACC-001 (not found) for a stranger
     */
    @Transactional(readOnly = true)
    public List<MayDo> list(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return DossierTransitions.list().stream()
                .filter(edge -> edge.from() == dossier.status())
                .filter(edge -> !edge.who().contains(ActingAs.ROUTE_KEEPER))
                .filter(edge -> offers.mayChangeCase(dossier, edge.action()))
                .map(edge -> new MayDo(
                        edge.action(),
                        edge.who(),
                        edge.who().stream()
                                .sorted()
                                .flatMap(relation -> standing(dossier.row(), relation))
                                .distinct()
                                .toList(),
                        rights.find(actor, dossier, edge.who()).isPresent(),
                        edge.legalBasis()))
                .toList();
    }

    private Stream<UUID> standing(DossierRecord row, ActingAs relation) {
        return switch (relation) {
            case INTAKE_DESK -> accounts.listHolders(row.getIntakeUnitId(), Role.INTAKE_CLERK).stream();
            case DECIDER -> accounts.listHolders(row.getDecidingUnitId(), Role.LEADER).stream();
            case ASSIGNER -> heads(row);
            case STEP_WORKER -> workers(row);
            case LAST_WORKER -> passOns.findLast(row).stream();
            case ROUTE_KEEPER, OTHER_DESK -> Stream.of();
        };
    }

    private Stream<UUID> heads(DossierRecord row) {
        Stream<UUID> heads = row.getStepUnitId() == null
                ? Stream.of()
                : accounts.listHolders(row.getStepUnitId(), Role.DEPARTMENT_HEAD).stream();
        return Stream.concat(heads, accounts.listHolders(row.getDecidingUnitId(), Role.LEADER).stream());
    }

    /** Who has it, and who stands in for them; nobody yet: all who may take it. */
    private Stream<UUID> workers(DossierRecord row) {
        if (row.getHolderId() != null) {
            return Stream.concat(Stream.of(row.getHolderId()), accounts.listStandIns(row.getHolderId()).stream());
        }
        return row.getStepUnitId() == null || row.getStepRole() == null
                ? Stream.of()
                : accounts.listHolders(row.getStepUnitId(), Role.valueOf(row.getStepRole())).stream();
    }
}
