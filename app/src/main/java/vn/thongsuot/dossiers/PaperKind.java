package vn.thongsuot.dossiers;

import java.util.Locale;
import vn.thongsuot.shared.LegalBasis;

/** A paper handed to the applicant (Vietnamese: biểu mẫu một cửa). */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 01 đến 05", from = "2025-09-15")
public enum PaperKind {
    /** Form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,
    /** Form 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT,
    /** Form 03, Phiếu từ chối tiếp nhận, giải quyết hồ sơ. */
    REFUSAL,
    /** Form 04, Phiếu xin lỗi và đề nghị gia hạn. */
    APOLOGY,
    /** Form 05, Thông báo dừng giải quyết hồ sơ. */
    STOP,
    /** Thông báo thay đổi ngày hẹn trả kết quả; not a form of the circular, in the house's plain layout. */
    MOVED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
