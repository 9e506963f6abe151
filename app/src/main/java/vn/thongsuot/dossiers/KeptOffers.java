package vn.thongsuot.dossiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.keeping.KeptPaper;
import vn.thongsuot.documents.keeping.KeptPapers;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureView;

/** What the store offers at the counter for the person who applies (Vietnamese: giấy tờ đã có được gợi ý): names and days, no content. */
@Service
public class KeptOffers {

    private final PersonStore persons;
    private final KeptPapers kept;

    KeptOffers(PersonStore persons, KeptPapers kept) {
        this.persons = persons;
        this.kept = kept;
    }

    /** Newest paper by component; the look at the person is logged. */
    @Transactional
    public Map<UUID, KeptPaper> find(Actor actor, String idNumber, ProcedureView procedure) {
        List<ComponentView> components = procedure.components().stream()
                .filter(component -> !component.form().equals("eform"))
                .toList();
        Map<UUID, KeptPaper> offers = new HashMap<>();
        if (idNumber.isBlank() || components.isEmpty()) {
            return offers;
        }
        List<String> kinds = components.stream()
                .map(component -> KeptPapers.kindOf(component.name()))
                .toList();
        UUID person = persons.findByIdNumber(actor, idNumber, "intake")
                .map(PersonView::id)
                .orElse(null);
        if (person == null) {
            return offers;
        }
        List<KeptPaper> held = kept.find(actor.authorityId(), person, kinds);
        for (ComponentView component : components) {
            held.stream()
                    .filter(paper -> paper.kind().equals(KeptPapers.kindOf(component.name())))
                    .findFirst()
                    .ifPresent(paper -> offers.put(component.id(), paper));
        }
        return offers;
    }
}
