package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * What the page shows on which an officer's open work is handed over.
 *
 * @param done what the act before has done; null where there was none
 * @param asksAnyway whether the chosen taker is on leave, so that giving them work wants a tick
 */
record HandoverPage(
        Ui ui,
        List<Choice> from,
        List<Choice> to,
        String reason,
        boolean asksAnyway,
        @Nullable Done done,
        List<Held> held,
        Map<String, String> errors) {

    /** A dossier that is still in hand. @param needs whom it needs, or why the taker did not get it */
    record Held(String code, String step, String needs) {}

    /** What went over. @param said how many to whom, or in words why none */
    record Done(String said, List<Moved> moved) {}

    /** A dossier that went over, in its step. */
    record Moved(String code, String step) {}
}
