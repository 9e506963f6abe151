package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thongsuot.dossiers.MayDo;
import vn.thongsuot.platform.Ui;

/** What the page on rights shows. @param names of the accounts @param seesReads who looked at the applicant */
record WhoPage(Ui ui, String code, List<MayDo> all, Map<UUID, String> names, boolean seesReads) {

    String relations(MayDo one) {
        return one.who().stream()
                .sorted()
                .map(relation -> ui.t("acting." + Links.key(relation).replace('_', '-')))
                .collect(Collectors.joining("; "));
    }

    String people(MayDo one) {
        String all = one.accounts().stream()
                .map(account -> names.getOrDefault(account, "–"))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? ui.t("who.nobody") : all;
    }
}
