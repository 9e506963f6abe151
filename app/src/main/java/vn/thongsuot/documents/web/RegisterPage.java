package vn.thongsuot.documents.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thongsuot.documents.results.IssuedFilter;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * A register of results or of certified copies.
 *
 * @param count of all that were asked for, of which the newest are shown
 * @param errors of days that cannot be read; nothing is shown then
 */
record RegisterPage(Ui ui, IssuedFilter filter, TypedForm form, int count, List<Row> rows, Map<String, String> errors) {

    String kind() {
        return filter.kind();
    }

    String excel() {
        return RegisterExport.address(filter, "xlsx");
    }

    String csv() {
        return RegisterExport.address(filter, "csv");
    }

    /** Whether the entries are copies, which name their originals. */
    boolean isOfCopies() {
        return kind().equals(NewIssue.CERTIFIED_COPY);
    }

    List<Choice> whose() {
        return Arrays.stream(IssuedFilter.Whose.values())
                .map(whose -> new Choice(whose.key(), ui.t("issued.whose." + whose.key()), whose == filter.whose()))
                .toList();
    }

    /** As people write it, or as it was typed where it cannot be read. */
    String day(String name) {
        return form.day(name).map(ui::date).orElse(form.text(name));
    }

    String countText() {
        return rows.size() < count
                ? ui.t("issued.register.newest", ui.number(rows.size()), ui.number(count))
                : ui.t("issued.register.count", ui.number(count));
    }

    /** An entry. @param originalNumber number of what was copied, beside its day and who issued it; empty for a result */
    record Row(
            String number,
            String issuedOn,
            String title,
            String unit,
            String signer,
            String caseCode,
            String validTo,
            String state,
            String code,
            String originalNumber,
            String originalOn,
            String originalIssuer) {}
}
