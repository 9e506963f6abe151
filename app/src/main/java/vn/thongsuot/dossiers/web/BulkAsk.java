package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.UnpaidFees;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.bulk.BulkAction;
import vn.thongsuot.dossiers.bulk.BulkRuns;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * The question before many dossiers are acted on (Vietnamese: xác nhận thao tác hàng loạt).
 *
 * @param act key of the action
 * @param all whether the whole list is meant; {@code rows} are those of it at this moment
 * @param takers who may take over, for a hand-over
 * @param cases into which they can be put, for another case
 * @param unpaid which of the dossiers whose results go out still owe something
 * @param mayCollect whether the reader may open the page on which it is paid
 * @param collector key of who was chosen to collect; empty for nobody
 * @param details of who is authorised to collect
 * Its {@code toString} shows no personal data.
 */
record BulkAsk(
        Ui ui,
        String act,
        boolean all,
        WorkFilter filter,
        List<Seen> rows,
        List<Choice> takers,
        List<Choice> cases,
        List<UnpaidFees.Unpaid> unpaid,
        boolean mayCollect,
        String collector,
        String details,
        String reason,
        Map<String, String> errors) {

    private static final int SHOWN = 10;

    boolean handsOver() {
        return act.equals("hand-over");
    }

    /** Whether results go out, so that somebody collects them. */
    boolean handsResults() {
        return act.equals("return-result");
    }

    boolean changesCase() {
        return act.equals("change-case");
    }

    /** What all of them owe together, in words. */
    String unpaidSum() {
        return ui.money(unpaid.stream().mapToLong(UnpaidFees.Unpaid::remaining).sum());
    }

    /** Few enough to be read before the act; longer lists are opened. */
    boolean showsUnpaid() {
        return unpaid.size() <= SHOWN;
    }

    static List<String> collectors() {
        return Stream.of(Collector.Kind.values()).map(Collector.Kind::key).toList();
    }

    boolean inBackground() {
        return BulkAction.of(act).isSlow() || rows.size() > BulkRuns.AT_ONCE;
    }

    /** Whether words may go along. */
    boolean takesWords() {
        return needsWords() || act.equals("release");
    }

    boolean needsWords() {
        return handsOver() || changesCase();
    }

    BulkBar bar() {
        return new BulkBar(List.of(), filter, null);
    }

    /** A row as the form sends it. */
    static String word(Seen seen) {
        return seen.code().value() + "~" + seen.version();
    }

    /** What is no row is left out. */
    static List<Seen> rows(List<String> words) {
        return words.stream().flatMap(word -> find(word).stream()).toList();
    }

    private static Optional<Seen> find(String word) {
        String[] parts = word.split("~", -1);
        return Stream.of(parts)
                .limit(1)
                .filter(code -> parts.length == 2 && parts[1].matches("\\d{1,7}"))
                .flatMap(code -> DossierCode.find(code).stream())
                .map(code -> new Seen(code, Integer.parseInt(parts[1])))
                .findFirst();
    }

    @Override
    public String toString() {
        return "BulkAsk[%s, %d]".formatted(act, rows.size());
    }
}
