package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.platform.Ui;

/** What the officials' page of a dossier shows. */
record DossierPage(
        Ui ui,
        DossierDetail detail,
        String applicantName,
        String statusText,
        String statusLook,
        String holderText,
        String leftText,
        String leftLook,
        List<String> explanation,
        List<Stop> stops,
        List<Line> lines,
        List<Labelled> facts,
        List<PlainAct> plainActs,
        List<WordyAct> wordyActs,
        boolean mayReturn,
        boolean mayAttach,
        boolean mayCorrectFee,
        HeldPart held,
        ReopenPart reopen,
        PersonsPart persons,
        RequestPart request,
        StepPart step,
        Map<UUID, Boolean> keptBack,
        Map<String, String> errors) {

    /** Look of the tag of a file that cannot be opened; null where it can. */
    @Nullable
    String keptLook(UUID document) {
        Boolean rejected = keptBack.get(document);
        return rejected == null ? null : rejected ? "govuk-tag--red" : "govuk-tag--yellow";
    }

    String keptText(UUID document) {
        return ui.t(Boolean.TRUE.equals(keptBack.get(document)) ? "unscanned.rejected" : "unscanned.waits");
    }

    /** What others did since a version was seen, newest first, in words. */
    String changesSince(int seen) {
        return ui.t(
                "dossier.changed",
                lines.stream()
                        .limit(Math.max(1, detail.version() - seen))
                        .map(line -> ui.t("dossier.changed.line", line.what(), line.who(), line.at()))
                        .collect(Collectors.joining("; ")));
    }

    /** A line of the history. */
    record Line(
            String at,
            String what,
            @Nullable String note,
            String who,
            @Nullable String paperHref,
            String paper,
            String basis) {}

    /** An act of one press. */
    record PlainAct(String path, String label, @Nullable String key, boolean main) {}

    /** An act that takes a reason, sometimes more. @param wordsKey message key of what the words are */
    record WordyAct(
            String path,
            String label,
            boolean open,
            boolean asksItems,
            boolean asksLimit,
            String wordsKey,
            String items,
            String days,
            String reason) {}
}
