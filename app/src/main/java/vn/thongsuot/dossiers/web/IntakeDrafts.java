package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.FormDraft;
import vn.thongsuot.identity.FormDrafts;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;

/** Drafts of the intake desk; each is seen by its author alone. */
@Component
class IntakeDrafts {

    private static final String FORM = "dossiers.intake";

    private final FormDrafts drafts;

    IntakeDrafts(FormDrafts drafts) {
        this.drafts = drafts;
    }

    List<DraftLine> list(Actor actor, Ui ui) {
        return drafts.list(actor, FORM).stream()
                .map(draft -> new DraftLine(
                        draft.id().toString(), ui.dateTime(draft.savedAt()), named(ui, draft), draft.text("fullName")))
                .toList();
    }

    /** Its procedure, or words for a draft that has neither procedure nor name, so that there is something to press. */
    private static String named(Ui ui, FormDraft draft) {
        String procedure = draft.text("procedure");
        return (procedure + draft.text("fullName")).isBlank() ? ui.t("draft.blank") : procedure;
    }

    /** What was typed, with the id under which it is kept. */
    Optional<MultiValueMap<String, String>> find(Actor actor, UUID id) {
        return drafts.find(actor, id).map(IntakeDrafts::typed);
    }

    private static MultiValueMap<String, String> typed(FormDraft draft) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        draft.typed().forEach(typed::addAll);
        typed.set("draft", draft.id().toString());
        return typed;
    }

    /** @return the id under which it is kept from now on */
    UUID save(Actor actor, MultiValueMap<String, String> typed) {
        String given = typed.getFirst("draft");
        UUID id = Typed.id(given == null ? "" : given).orElseGet(UUID::randomUUID);
        drafts.save(actor, id, FORM, typed);
        return id;
    }

    void delete(Actor actor, UUID id) {
        drafts.delete(actor, id);
    }

    /** A dossier was made of it. */
    void sent(Actor actor, IntakeForm form) {
        Typed.id(form.draft()).ifPresent(id -> drafts.delete(actor, id));
    }
}
