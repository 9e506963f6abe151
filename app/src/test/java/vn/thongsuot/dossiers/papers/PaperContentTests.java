package vn.thongsuot.dossiers.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.papers.PaperFixtures.PRINTER;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.PdfReading;

class PaperContentTests {

    @DisplayName("Mẫu 01: đủ các mục của Giấy tiếp nhận hồ sơ và hẹn trả kết quả")
    @Test
    void receiptShowsEachField() {
        String text = PdfReading.text(PRINTER.print(PaperFixtures.receipt()));

        assertThat(text)
                .contains(
                        "ỦY BAN NHÂN DÂN PHƯỜNG TÂN GIANG TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 1187/TTPVHCC",
                        "Tân Giang, ngày 20 tháng 11 năm 2026",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Mã hồ sơ: H99.12-261120-0007",
                        "Trung tâm Phục vụ hành chính công phường Tân Giang",
                        "Tiếp nhận hồ sơ của: Bà Nguyễn Thị Ánh Tuyết",
                        "Số định danh cá nhân: 099178002651",
                        "Địa chỉ: Số 17, khu phố 2, phường Tân Giang, tỉnh Sông Tiền",
                        "Số điện thoại: 0900 000 126",
                        "Email: anhtuyet@thu.example")
                .contains(
                        "Nội dung yêu cầu giải quyết: Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                        "Thành phần hồ sơ nộp gồm:",
                        "STT Giấy tờ Loại Số bản",
                        "3 Bản vẽ thiết kế xây dựng Bản chính 02",
                        "Số lượng hồ sơ: 01 bộ",
                        "Thời gian giải quyết hồ sơ theo quy định là: 07 ngày làm việc",
                        "Thời gian nhận hồ sơ: 09 giờ 42 phút, ngày 20 tháng 11 năm 2026",
                        "Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, thứ Tư, ngày 02 tháng 12 năm 2026",
                        "Đăng ký nhận kết quả tại: Quầy số 3 và bản điện tử trên VNeID",
                        "Phí, lệ phí đã nộp: 75.000 đồng (Biên lai điện tử số 0004512)",
                        "Vào Sổ theo dõi hồ sơ, Quyển số: điện tử/2026; Số thứ tự: 1187",
                        "NGƯỜI NỘP HỒ SƠ",
                        "NGƯỜI TIẾP NHẬN HỒ SƠ",
                        "(Ký và ghi rõ họ tên)",
                        "Trần Thị Kim Ngân")
                .contains(
                        "vào motcua.songtien.example và nhập mã hồ sơ H99.12-261120-0007",
                        "Hỏi đáp: 1022, gọi miễn phí.",
                        "Địa chỉ: 128 Nguyễn Văn Cừ, phường Tân Giang.");
    }

    @DisplayName("Mẫu 01: trường hợp ủy quyền ghi thêm người được ủy quyền và giấy tờ ủy quyền")
    @Test
    void receiptShowsTheAgent() {
        String text = PdfReading.text(PRINTER.print(PaperFixtures.fullReceipt(2)));

        assertThat(text)
                .contains(
                        "Tiếp nhận hồ sơ của: Công ty trách nhiệm hữu hạn một thành viên Xây dựng và Thương mại Sông Tiền",
                        "Số định danh tổ chức: 1401999888",
                        "Số điện thoại: ……",
                        "Người được ủy quyền: Bà Nguyễn Thị Ánh Tuyết",
                        "Số định danh cá nhân: 099178002651",
                        "Giấy tờ ủy quyền: Giấy ủy quyền số 02/GUQ ngày 01 tháng 11 năm 2026");
    }

    @DisplayName("Mẫu 01: mục chưa có để dòng chấm, mục “nếu có” thì bỏ")
    @Test
    void receiptLeavesDotsForWhatIsMissing() {
        String text = PdfReading.text(PRINTER.print(PaperFixtures.bareReceipt()));

        assertThat(text)
                .contains("Số định danh cá nhân: ……", "Đăng ký nhận kết quả tại: ……", "…… giờ …… phút, ngày ……")
                .contains("Ông/Bà Đặng Thái Ộ", "(Chữ ký số của người tiếp nhận hồ sơ nếu là biểu mẫu điện tử)")
                .doesNotContain("Phí, lệ phí", "Vào Sổ", "STT", "Quét mã", "null");
    }

    @DisplayName("Mẫu 02: đủ các mục của Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ")
    @Test
    void supplementShowsEachField() {
        String text = PdfReading.text(PRINTER.print(PaperFixtures.supplement()));

        assertThat(text)
                .contains(
                        "Số: 09/PBS-TTPVHCC",
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Hồ sơ của: Bà Nguyễn Thị Ánh Tuyết",
                        "Nội dung yêu cầu giải quyết: Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                        "Địa chỉ: Số 17, khu phố 2",
                        "Số điện thoại: 0900 000 126",
                        "Email: anhtuyet@thu.example",
                        "Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:",
                        "1. Bản vẽ thiết kế xây dựng: bổ sung mặt bằng cấp, thoát nước tỷ lệ 1/100",
                        "3. Bản cam kết bảo đảm an toàn công trình liền kề",
                        "Lý do: Hồ sơ chưa đủ căn cứ để thẩm định",
                        "Bà liên hệ với Trần Thị Kim Ngân số điện thoại 0900 000 311 để được hướng dẫn./.",
                        "NGƯỜI HƯỚNG DẪN",
                        "Ký bởi: Trần Thị Kim Ngân",
                        "Thời gian ký: 2026-11-20T09:45:12+07:00");
    }

    @DisplayName("Mẫu 03: đủ các mục của Phiếu từ chối tiếp nhận giải quyết hồ sơ")
    @Test
    void refusalShowsEachField() {
        String text = PdfReading.text(PRINTER.print(PaperFixtures.refusal()));

        assertThat(text)
                .contains(
                        "Số: 03/PTC-TTPVHCC",
                        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                        "Tiếp nhận hồ sơ của: Bà Nguyễn Thị Ánh Tuyết",
                        "Số định danh cá nhân: 099178002651",
                        "Địa chỉ: Số 17, khu phố 2",
                        "Số điện thoại: 0900 000 126",
                        "Mã hồ sơ: H99.12-261120-0007",
                        "Nội dung yêu cầu giải quyết: Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                        "thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:",
                        "Thửa đất tại địa chỉ nêu trong đơn nằm trong hành lang bảo vệ đê",
                        "Xin thông báo cho Bà được biết và thực hiện./.",
                        "NGƯỜI NỘP HỒ SƠ",
                        "NGƯỜI TIẾP NHẬN HỒ SƠ");
    }

    @DisplayName("Mẫu 04: đủ các mục của Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết")
    @Test
    void apologyShowsEachField() {
        String text = PdfReading.text(PRINTER.print(PaperFixtures.apology()));

        assertThat(text)
                .contains(
                        "Số: 12/PXL",
                        "PHIẾU XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
                        "Kính gửi: Bà Nguyễn Thị Ánh Tuyết",
                        "Ngày 20 tháng 11 năm 2026, Trung tâm Phục vụ hành chính công phường Tân Giang tiếp nhận",
                        "“Cấp giấy phép xây dựng mới nhà ở riêng lẻ” của Bà; số định danh: 099178002651; mã số hồ sơ:"
                                + " H99.12-261120-0007.",
                        "Thời gian hẹn trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 02 tháng 12 năm 2026.",
                        "Lý do: Đợt mưa lớn từ ngày 24 đến ngày 27 tháng 11",
                        "xin trân trọng gửi lời xin lỗi đến Bà",
                        "17 giờ 00 phút, thứ Sáu, ngày 04 tháng 12 năm 2026 (tạm tính)",
                        "Mong nhận được sự thông cảm của Bà",
                        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC",
                        "Lê Hoàng Phước");
    }
}
