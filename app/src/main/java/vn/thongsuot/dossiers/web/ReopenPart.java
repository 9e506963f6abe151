package vn.thongsuot.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.ReopenLinks;
import vn.thongsuot.dossiers.Reopenings;
import vn.thongsuot.platform.Ui;

/**
 * Links of a dossier with the one that it handles again and the one that handles it again.
 *
 * @param may whether the reader may open it again
 */
record ReopenPart(Ui ui, @Nullable Line earlier, @Nullable Line later, boolean may) {

    /** A sentence with the decision, and the other dossier. */
    record Line(String sentence, String code, String href) {}

    boolean isEmpty() {
        return earlier == null && later == null && !may;
    }

    /** Makes the part for officials and for the applicant. */
    @Component
    static class Parts {

        private final Reopenings reopenings;

        Parts(Reopenings reopenings) {
            this.reopenings = reopenings;
        }

        ReopenPart of(Ui ui, Actor actor, DossierDetail detail) {
            return make(ui, detail, false, reopenings.may(actor, detail));
        }

        ReopenPart tracked(Ui ui, DossierDetail detail) {
            return make(ui, detail, true, false);
        }

        private ReopenPart make(Ui ui, DossierDetail detail, boolean tracked, boolean may) {
            ReopenLinks links = reopenings.links(detail);
            return new ReopenPart(
                    ui,
                    line(ui, links.earlier(), "reopen.earlier", tracked),
                    line(ui, links.later(), "reopen.later", tracked),
                    may);
        }

        private static @Nullable Line line(Ui ui, ReopenLinks.@Nullable Link link, String key, boolean tracked) {
            return link == null
                    ? null
                    : new Line(
                            ui.t(
                                    key,
                                    link.decisionNumber(),
                                    ui.date(link.decidedOn()),
                                    ui.t("reopen.reason." + link.reason().key())),
                            link.code().value(),
                            tracked ? link.trackPath() : "/desk/dossiers/" + link.code());
        }
    }
}
