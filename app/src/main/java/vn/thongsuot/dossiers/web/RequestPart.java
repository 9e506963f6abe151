package vn.thongsuot.dossiers.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.ApplicantRequest;
import vn.thongsuot.dossiers.ApplicantRequests;
import vn.thongsuot.dossiers.ApplicantWish;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.FormCorrections;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * What the applicant asks for, and the ways to answer it.
 *
 * @param open null where nothing waits for an answer
 */
record RequestPart(
        Ui ui, String code, int version, @Nullable Open open, TypedForm form, Map<String, String> errors) {

    /**
     * The request.
     *
     * @param words null for who may not see them
     * @param reason of a withdrawal, as the history will have it
     * @param paid fee that was paid; null where none was
     * @param mayWithdraw whether the reader may let the application go; @param mayAnswer whether they may correct or decline
     * @param mayCorrectForm whether they may put the electronic form right, too
     */
    record Open(
            ApplicantWish wish,
            String asked,
            @Nullable String words,
            String reason,
            @Nullable String paid,
            boolean mayWithdraw,
            boolean mayAnswer,
            boolean mayCorrect,
            boolean mayCorrectForm) {}

    /** Makes the part; the words are a logged read. */
    @Component
    static class Parts {

        private final ApplicantRequests requests;
        private final FormCorrections corrections;

        Parts(ApplicantRequests requests, FormCorrections corrections) {
            this.requests = requests;
            this.corrections = corrections;
        }

        RequestPart of(
                Ui ui, Actor actor, DossierDetail detail, Map<String, String> typed, Map<String, String> errors) {
            return new RequestPart(
                    ui,
                    detail.code().value(),
                    detail.version(),
                    requests.findOpen(detail)
                            .map(request -> open(ui, actor, detail, request))
                            .orElse(null),
                    new TypedForm(typed),
                    errors);
        }

        private Open open(Ui ui, Actor actor, DossierDetail detail, ApplicantRequest request) {
            boolean desk = detail.actions().contains(DossierAction.WITHDRAW);
            boolean works = desk
                    || detail.actions().contains(DossierAction.CLAIM)
                    || detail.actions().contains(DossierAction.RESUME);
            return new Open(
                    request.wish(),
                    ui.t("request.asked", ui.dateTime(request.askedAt())),
                    requests.readWords(actor, detail, request).orElse(null),
                    ui.t("request.withdraw.reason", ui.date(request.askedAt())),
                    detail.feePaidAt() == null ? null : ui.money(detail.feeAmount()),
                    desk,
                    works,
                    works && request.wish() == ApplicantWish.CORRECTION && actor.may(Permission.PERSON_READ),
                    request.wish() == ApplicantWish.CORRECTION && corrections.isAllowed(actor, detail));
        }
    }
}
