package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.AuthorisationKind;
import vn.thongsuot.dossiers.spi.ReceivingDesk;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.procedures.forms.FilledForm;
import vn.thongsuot.shared.LocalizedText;

/** What the intake desk shows. */
record IntakePage(
        Ui ui,
        UUID deskId,
        String deskName,
        IntakeForm form,
        Map<String, String> errors,
        List<ProcedureView> matches,
        @Nullable ProcedureView procedure,
        Where where,
        @Nullable Known known,
        @Nullable FilledForm eform,
        List<Line> checklist,
        @Nullable Preview preview,
        @Nullable FeeForm fee,
        @Nullable String received,
        @Nullable Owed owed,
        boolean refusing) {

    /**
     * Where it goes.
     *
     * @param decidingUnit its name; empty while it has to be chosen
     * @param choices units between which the desk chooses; empty where there is no choice
     * @param obstacle why the desk does not receive the procedure; null if it does
     * @param supported whether the desk helped to file it online
     * @param helpers other places that may have helped to file it
     * @param served whom the counter has called
     */
    record Where(
            String decidingUnit,
            List<Choice> choices,
            @Nullable String obstacle,
            boolean supported,
            List<Choice> helpers,
            ReceivingDesk.@Nullable Served served) {}

    /**
     * The person of the typed identifier, whom the authority knows already.
     *
     * @param latest code of the latest dossier that the desk may read; null for none
     * @param about procedure and day of that dossier
     * @param more how many others there are
     * @param copies whether there are contact data to copy
     */
    record Known(@Nullable String latest, String about, int more, boolean copies) {}

    /** A line of the checklist as it stands. */
    record Line(
            UUID id,
            LocalizedText name,
            @Nullable LocalizedText requiredWhen,
            @Nullable Undigitised undigitised,
            boolean present,
            String form,
            String copies,
            @Nullable Held held) {}

    /**
     * What the person's store holds for a line.
     *
     * @param reuse whether it is to be taken
     * @param reason why it is asked for again
     */
    record Held(UUID paperId, String caseCode, String acceptedOn, boolean reuse, String reason) {}

    /** The appointment if it were received now. */
    record Preview(String due, boolean provisional, List<String> explanation) {}

    /** What the dossier that was received last owes. @param paid whether it was taken together with it */
    record Owed(String text, boolean paid) {}

    List<String> channels() {
        return List.of("counter", "online", "postal");
    }

    List<String> kinds() {
        return List.of("citizen", "business", "household-business", "organisation");
    }

    List<String> authorisations() {
        return Stream.of(AuthorisationKind.values()).map(AuthorisationKind::key).toList();
    }

    /** Whether the electronic form is being filled in, or has to be corrected. */
    boolean eformOpen() {
        return form.beside().hasForm();
    }

    /** Key of the case that the answers to the electronic form choose; empty for the usual one. */
    String answeredCase() {
        return procedure == null
                ? ""
                : procedure
                        .findCaseByAnswers(form.beside().answers())
                        .map(ProcedureCase::key)
                        .orElse("");
    }

    boolean choosesByAnswers() {
        return procedure != null && procedure.choosesByAnswers();
    }

    List<String> forms() {
        return List.of("original", "copy", "certified copy", "eform");
    }
}
