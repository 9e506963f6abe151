package vn.thongsuot.surveys.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.answers.Coming;
import vn.thongsuot.surveys.rounds.Channel;

/** After an answer. @param again where the next person begins; null for an invitation, which is used up */
record ThanksPage(Ui ui, String title, @Nullable String again, boolean kiosk) {

    static ThanksPage of(Ui ui, Coming coming, String action) {
        return new ThanksPage(
                ui,
                ui.text(coming.form().name()),
                coming.invitationId() == null ? action : null,
                coming.channel() == Channel.KIOSK);
    }
}
