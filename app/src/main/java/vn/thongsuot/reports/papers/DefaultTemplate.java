package vn.thongsuot.reports.papers;

import vn.thongsuot.platform.docx.OfficialPaper;

/**
 * The Word template with which the product starts (Vietnamese: mẫu báo cáo mặc định). An office takes it, changes it in Word and
 * gives it back.
 */
public final class DefaultTemplate {

    private DefaultTemplate() {}

    public static byte[] bytes() {
        return OfficialPaper.of("BÁO CÁO")
                .centred("Kính gửi: {{noi_nhan_bao_cao}}")
                .text("Thời kỳ số liệu: từ ngày {{tu_ngay}} đến hết ngày {{den_ngay}}.")
                .text("{{" + Placeholders.BODY + "}}")
                .text("{{" + Placeholders.FIGURES + "}}")
                .text("{{" + Placeholders.UNITS + "}}")
                .signed();
    }
}
