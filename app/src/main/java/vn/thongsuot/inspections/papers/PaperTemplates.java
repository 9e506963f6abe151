package vn.thongsuot.inspections.papers;

import vn.thongsuot.platform.docx.OfficialPaper;

/** The Word templates of minutes and conclusion (Vietnamese: mẫu biên bản, kết luận kiểm tra). */
final class PaperTemplates {

    private PaperTemplates() {}

    static byte[] conclusion() {
        return OfficialPaper.of("KẾT LUẬN")
                .text("{{can_cu}}")
                .heading("I. Kết quả kiểm tra")
                .text("{{ket_qua}}")
                .text("{{bang_so_lieu}}")
                .heading("II. Nhận xét chung")
                .text("{{nhan_xet}}")
                .heading("III. Tồn tại, hạn chế phải khắc phục")
                .text("{{bang_ton_tai}}")
                .heading("IV. Yêu cầu, kiến nghị")
                .text("{{kien_nghi}}")
                .signed();
    }

    static byte[] minutes() {
        return OfficialPaper.of("BIÊN BẢN")
                .text("{{can_cu}}")
                .heading("I. Thành phần đoàn kiểm tra")
                .text("{{thanh_phan}}")
                .heading("II. Kết quả kiểm tra")
                .text("{{ket_qua}}")
                .text("{{bang_so_lieu}}")
                .heading("III. Tồn tại, hạn chế ghi nhận")
                .text("{{bang_ton_tai}}")
                .heading("IV. Ý kiến của đơn vị được kiểm tra")
                .text("{{y_kien}}")
                .signedByBoth("ĐẠI DIỆN ĐƠN VỊ", "{{chu_ky_don_vi}}", "TRƯỞNG ĐOÀN KIỂM TRA", "{{chu_ky_doan}}");
    }
}
