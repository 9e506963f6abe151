package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
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
        String decidingUnit,
        boolean personFound,
        List<Line> checklist,
        @Nullable Preview preview,
        @Nullable String received,
        boolean refusing) {

    /** A line of the checklist as it stands. */
    record Line(
            UUID id,
            LocalizedText name,
            @Nullable LocalizedText requiredWhen,
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

    List<String> channels() {
        return List.of("counter", "online", "postal");
    }

    List<String> kinds() {
        return List.of("citizen", "business", "household-business", "organisation");
    }

    List<String> forms() {
        return List.of("original", "copy", "certified copy", "eform");
    }
}
