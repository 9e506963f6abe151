package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.payments.vietqr.CollectionAccount;
import vn.thongsuot.payments.vietqr.CollectionAccounts;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeBasis;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/** Fee lines with cases, two invented resolutions, and an invented account of the province. */
@Component
class DemoFees {

    private static final UUID NEW = new UUID(0, 0);
    private static final String COUNCIL = "09/NQ-HĐND";
    private static final int ALL = 500;

    private final FeeEditor editor;
    private final ProcedureCatalogue catalogue;
    private final CollectionAccounts accounts;

    DemoFees(FeeEditor editor, ProcedureCatalogue catalogue, CollectionAccounts accounts) {
        this.editor = editor;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    void make(UUID authority, LocalDate from) {
        write(
                authority,
                from,
                "2.000815",
                line(
                        1,
                        "Chứng thực bản sao",
                        "Certified copy",
                        FeeBasis.PER_PAGE,
                        2_000,
                        new FeeLine.Step(3, Money.ofDong(1_000)),
                        Money.ofDong(200_000)));
        write(
                authority,
                from,
                "2.000635",
                line(1, "Bản sao trích lục", "Extract", FeeBasis.PER_COPY, 8_000, null, null));
        write(authority, from, "2.000884", line(1, "Chữ ký", "Signature", FeeBasis.PER_COPY, 10_000, null, null));
        write(authority, from, "1.001193", line(1, "Đăng ký đúng hạn", "In time", FeeBasis.FIXED, 0, null, null));
        write(authority, from, "1.001193", line(2, "Đăng ký quá hạn", "Late", FeeBasis.FIXED, 8_000, null, null));
        reductions(authority, from);
        catalogue.search(authority, "", from, ALL).stream()
                .filter(procedure ->
                        procedure.feeAmount() > 0 && procedure.channels().contains("online"))
                .forEach(procedure -> editor.decideOnline(authority, null, procedure.code(), true, from));
        accounts.begin(
                authority,
                null,
                new CollectionAccount(authority, "970415", "VietinBank", "113000202611", "UBND TINH SONG TIEN"),
                from);
    }

    private void reductions(UUID authority, LocalDate from) {
        editor.exempt(
                authority,
                null,
                new Exemption(
                        NEW,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        "31/NQ-HĐND",
                        LocalDate.of(2025, 12, 10),
                        LocalizedText.of("Giảm lệ phí đăng ký kinh doanh khi nộp trực tuyến", "Reduced online"),
                        null,
                        List.of("2.000720"),
                        List.of("online"),
                        List.of(FeeKind.CHARGE),
                        List.of(),
                        50,
                        null,
                        true));
        editor.exempt(
                authority,
                null,
                new Exemption(
                        NEW,
                        from,
                        null,
                        COUNCIL,
                        LocalDate.of(2025, 6, 25),
                        LocalizedText.of("Miễn lệ phí hộ tịch", "No charge for civil status"),
                        LocalizedText.of(
                                "hộ nghèo, người có công, người khuyết tật", "the poor, the meritorious, the disabled"),
                        List.of("1.004873", "1.001193", "2.000635"),
                        List.of(),
                        List.of(),
                        List.of(),
                        100,
                        null,
                        false));
    }

    private void write(UUID authority, LocalDate from, String code, FeeLine line) {
        editor.write(authority, null, code, line, from);
    }

    private static FeeLine line(
            int n, String vi, String en, FeeBasis basis, long dong, FeeLine.@Nullable Step step, @Nullable Money most) {
        return new FeeLine(
                NEW,
                n,
                LocalizedText.of(vi, en),
                FeeKind.FEE,
                basis,
                Money.ofDong(dong),
                step,
                most,
                n == 1,
                COUNCIL,
                LocalDate.MIN,
                null);
    }
}
