package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Who may take over work, in the words of every page that asks for it: whoever is on leave today is named with the last day. */
final class Takers {

    private Takers() {}

    static List<Choice> choices(Ui ui, List<Handovers.Officer> officers, @Nullable UUID chosen) {
        return officers.stream()
                .map(officer -> new Choice(
                        officer.accountId().toString(),
                        name(ui, officer),
                        officer.accountId().equals(chosen)))
                .toList();
    }

    private static String name(Ui ui, Handovers.Officer officer) {
        return officer.awayUntil() == null
                ? officer.name()
                : ui.t("handover.away", officer.name(), ui.date(officer.awayUntil()));
    }
}
