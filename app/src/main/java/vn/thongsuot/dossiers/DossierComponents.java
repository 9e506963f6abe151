package vn.thongsuot.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.DomainException;

/** The checklist of a dossier: every component of the procedure, given or not (Vietnamese: thành phần hồ sơ). */
@Component
class DossierComponents {

    private final DossierStore store;

    DossierComponents(DossierStore store) {
        this.store = store;
    }

    /** @throws DomainException DOS-012 for a paper that is not of this procedure (nothing unlisted may be asked) */
    void insert(Dossier dossier, ProcedureView procedure, List<GivenComponent> given) {
        store.insertComponents(prepare(dossier, procedure, given));
    }

    /** The rows that {@link #insert} would write. */
    List<ComponentRecord> prepare(Dossier dossier, ProcedureView procedure, List<GivenComponent> given) {
        Map<UUID, GivenComponent> byId =
                given.stream().collect(Collectors.toMap(GivenComponent::componentId, Function.identity()));
        List<ComponentRecord> rows = new ArrayList<>();
        for (ComponentView component : procedure.components()) {
            GivenComponent found = byId.remove(component.id());
            rows.add(row(dossier, component, found == null ? absent(component) : found));
        }
        if (!byId.isEmpty()) {
            throw new DomainException(
                    "DOS-012",
                    DomainException.Kind.INVALID,
                    "Procedure %s: %d papers are not on its list.".formatted(procedure.code(), byId.size()),
                    procedure.code());
        }
        return rows;
    }

    /** Adds the papers of another case of its procedure; what is there stays. */
    void add(Dossier dossier, ProcedureView procedure) {
        Set<UUID> known = idsOf(dossier);
        store.insertComponents(prepare(dossier, procedure, List.of()).stream()
                .filter(row -> !known.contains(row.getComponentId()))
                .toList());
    }

    /** The papers of the procedure that are on its checklist. */
    Set<UUID> idsOf(Dossier dossier) {
        return store.listComponents(dossier).stream()
                .map(ComponentRecord::getComponentId)
                .collect(Collectors.toSet());
    }

    private static GivenComponent absent(ComponentView component) {
        return new GivenComponent(component.id(), false, component.form(), 0);
    }

    private static ComponentRecord row(Dossier dossier, ComponentView component, GivenComponent given) {
        ComponentRecord row = new ComponentRecord();
        row.setAuthorityId(dossier.authorityId());
        row.setDossierId(dossier.id());
        row.setN(component.n());
        row.setComponentId(component.id());
        row.setName(LocalizedJson.of(component.name()));
        row.setForm(given.form());
        row.setCopies(given.copies());
        row.setPresent(given.present());
        row.setUndigitised(Undigitised.keyOf(component.undigitised()));
        return row;
    }
}
