package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.ApplicantRequest;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * Where an applicant asks to withdraw or to correct.
 *
 * @param base address of the dossier's page
 * @param runs whether requests are taken; @param waits whether one waits for its answer
 * @param paid whether a fee was paid
 */
record TrackRequestsPage(
        Ui ui,
        String code,
        String base,
        boolean runs,
        boolean waits,
        boolean paid,
        List<Line> lines,
        TypedForm form,
        Map<String, String> errors) {

    /** A request and what became of it. */
    record Line(String sentence, @Nullable String answer) {}

    static Line line(Ui ui, ApplicantRequest request) {
        return new Line(sentence(ui, request), request.answer());
    }

    static String sentence(Ui ui, ApplicantRequest request) {
        return ui.t(
                "track.request.sentence." + request.state().key(),
                ui.t("track.request.wish." + request.wish().key()),
                ui.date(request.decidedAt() == null ? request.askedAt() : request.decidedAt()));
    }
}
