package vn.thongsuot.dossiers.papers;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.thongsuot.dossiers.papers.Party.Kind;
import vn.thongsuot.dossiers.papers.ReceiptPaper.Agent;
import vn.thongsuot.dossiers.papers.ReceiptPaper.Component;
import vn.thongsuot.dossiers.papers.ReceiptPaper.Register;

/** Papers of an invented ward, valid by default. */
final class PaperFixtures {

    static final String URL = "https://motcua.songtien.example/theo-doi/k/vN3x-Yq0T5mZr8WcJd7LkA";
    static final String CODE = "H99.12-261120-0007";
    static final LocalDateTime RECEIVED = LocalDateTime.parse("2026-11-20T09:42");
    static final LocalDateTime APPOINTMENT = LocalDateTime.parse("2026-12-02T17:00");
    static final String HOSTILE =
            "<script>alert('x')</script><img src=\"file:///etc/passwd\"/> & &amp; ]]> ${7*7} @raw {0} '"
                    + " \u0000\u0008\u202Egnp.exe\u200B\uFEFF 👩\u200D👩\u200D👧 😀 中文 \uE000 \uD800 e\u0302\u0301 >\u0338"
                    + " <style>*{display:none}</style>";
    static final PaperPrinter PRINTER = new PaperPrinter(layout(), new vn.thongsuot.platform.pdf.PdfPrinter());

    private PaperFixtures() {}

    static PaperLayout layout() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("thongsuot.papers", PaperLayout.class);
    }

    static Letterhead letterhead(int number) {
        return new Letterhead(
                "Ủy ban nhân dân phường Tân Giang",
                "Trung tâm Phục vụ hành chính công",
                "TTPVHCC",
                number,
                "Tân Giang",
                RECEIVED);
    }

    static Party applicant() {
        return new Party(
                Kind.WOMAN,
                "Nguyễn Thị Ánh Tuyết",
                "099178002651",
                "Số 17, khu phố 2, phường Tân Giang, tỉnh Sông Tiền",
                "0900 000 126",
                "anhtuyet@thu.example");
    }

    static Tracking tracking() {
        return new Tracking(
                URL, "motcua.songtien.example", CODE, "1022, gọi miễn phí", "128 Nguyễn Văn Cừ, phường Tân Giang");
    }

    static SignatureMark mark() {
        return new SignatureMark(
                "Trần Thị Kim Ngân",
                "Trung tâm Phục vụ hành chính công phường Tân Giang",
                OffsetDateTime.parse("2026-11-20T09:45:12+07:00"));
    }

    static List<Component> usualComponents() {
        return List.of(
                new Component("Đơn đề nghị cấp giấy phép xây dựng", "Bản chính", 1),
                new Component("Giấy chứng nhận quyền sử dụng đất", "Bản điện tử", 1),
                new Component("Bản vẽ thiết kế xây dựng", "Bản chính", 2),
                new Component("Bản cam kết bảo đảm an toàn công trình liền kề", "Bản chính", 1));
    }

    static List<Component> components(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Component(
                        "Giấy tờ số " + n + " kèm theo đơn đề nghị, có xác nhận của cơ quan có thẩm quyền nơi cư trú",
                        "Bản sao có chứng thực",
                        n % 3 + 1))
                .toList();
    }

    static ReceiptPaper receipt() {
        return receipt(applicant(), null, "Cấp giấy phép xây dựng mới nhà ở riêng lẻ", usualComponents());
    }

    static ReceiptPaper receipt(Party applicant, @Nullable Agent agent, String request, List<Component> components) {
        return new ReceiptPaper(
                letterhead(1187),
                CODE,
                "Trung tâm Phục vụ hành chính công phường Tân Giang",
                applicant,
                agent,
                request,
                components,
                1,
                "07 ngày làm việc",
                RECEIVED,
                APPOINTMENT,
                false,
                "Quầy số 3 và bản điện tử trên VNeID",
                null,
                "75.000 đồng (Biên lai điện tử số 0004512)",
                new Register("điện tử/2026", "1187"),
                Signatory.byHand("Nguyễn Thị Ánh Tuyết"),
                Signatory.byHand("Trần Thị Kim Ngân"),
                tracking());
    }

    /** With an agent, an organisation, digital signatures. */
    static ReceiptPaper fullReceipt(int count) {
        Party company = new Party(
                Kind.ORGANISATION,
                "Công ty trách nhiệm hữu hạn một thành viên Xây dựng và Thương mại Sông Tiền",
                "1401999888",
                "Số 5, đường Nguyễn Huệ, phường Tân Giang, tỉnh Sông Tiền",
                null,
                "vanphong@songtien.example");
        return receipt(
                company,
                new Agent(applicant(), "Giấy ủy quyền số 02/GUQ ngày 01 tháng 11 năm 2026"),
                "Đăng ký biến động đất đai đối với trường hợp đổi tên người sử dụng đất",
                components(count));
    }

    /** Only what cannot be left out. */
    static ReceiptPaper bareReceipt() {
        return new ReceiptPaper(
                letterhead(7),
                CODE,
                "Bộ phận Tiếp nhận và Trả kết quả",
                new Party(Kind.PERSON, "Đặng Thái Ộ", null, null, null, null),
                null,
                "Xác nhận thông tin",
                List.of(),
                1,
                null,
                RECEIVED,
                null,
                false,
                null,
                null,
                null,
                null,
                Signatory.unnamed(),
                Signatory.digitally("Trần Thị Kim Ngân"),
                null);
    }

    static ReceiptPaper hostileReceipt() {
        Party party = new Party(Kind.MAN, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
        Component component = new Component(longText(5000), "W".repeat(300), 2);
        return receipt(
                party,
                new Agent(party, "y".repeat(5000)),
                HOSTILE,
                List.of(component, new Component(HOSTILE, HOSTILE, 1)));
    }

    static String longText(int length) {
        String sentence =
                "Đề nghị bổ sung giấy xác nhận của Ủy ban nhân dân về tình trạng tranh chấp, quy hoạch và chỗ ở. ";
        return sentence.repeat(length / sentence.length() + 1).substring(0, length - 1) + "§";
    }

    static SupplementPaper supplement() {
        return supplement(
                List.of(
                        "Bản vẽ thiết kế xây dựng: bổ sung mặt bằng cấp, thoát nước tỷ lệ 1/100 có chữ ký của người chủ trì thiết kế.",
                        "Giấy chứng nhận quyền sử dụng đất: nộp bản chụp rõ cả bốn trang, trang 3 hiện bị mờ.",
                        "Bản cam kết bảo đảm an toàn công trình liền kề: ký và ghi rõ họ tên của chủ công trình liền kề phía Đông."),
                "Hồ sơ chưa đủ căn cứ để thẩm định phương án thoát nước và an toàn của công trình liền kề.");
    }

    static SupplementPaper supplement(List<String> items, String reason) {
        return new SupplementPaper(
                letterhead(9),
                applicant(),
                "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                items,
                reason,
                "Trần Thị Kim Ngân",
                "0900 000 311",
                Signatory.signed("Trần Thị Kim Ngân", mark()),
                tracking());
    }

    static RefusalPaper refusal() {
        return refusal(
                "Thửa đất tại địa chỉ nêu trong đơn nằm trong hành lang bảo vệ đê đã được công bố, không thuộc trường"
                        + " hợp được cấp giấy phép xây dựng mới.\nÔng/Bà có thể nộp lại hồ sơ khi có văn bản điều chỉnh quy"
                        + " hoạch của cơ quan có thẩm quyền.");
    }

    static RefusalPaper refusal(String reason) {
        return refusal(reason, tracking());
    }

    static RefusalPaper refusal(String reason, Tracking tracking) {
        return new RefusalPaper(
                letterhead(3),
                "Trung tâm Phục vụ hành chính công phường Tân Giang",
                applicant(),
                CODE,
                "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                reason,
                Signatory.byHand("Nguyễn Thị Ánh Tuyết"),
                Signatory.digitally("Trần Thị Kim Ngân"),
                tracking);
    }

    static ApologyPaper apology() {
        return apology(
                "Đợt mưa lớn từ ngày 24 đến ngày 27 tháng 11 làm chậm việc kiểm tra thực địa của Phòng Kinh tế, Hạ"
                        + " tầng và Đô thị; biên bản kiểm tra được lập ngày 30 tháng 11 năm 2026.");
    }

    static ApologyPaper apology(String reason) {
        return new ApologyPaper(
                letterhead(12),
                "Trung tâm Phục vụ hành chính công phường Tân Giang",
                applicant(),
                RECEIVED.toLocalDate(),
                "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                CODE,
                APPOINTMENT,
                reason,
                LocalDateTime.parse("2026-12-04T17:00"),
                true,
                List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                Signatory.byHand("Lê Hoàng Phước"),
                tracking());
    }

    static StopPaper stop() {
        return new StopPaper(
                letterhead(2),
                "Trung tâm Phục vụ hành chính công phường Tân Giang",
                applicant(),
                "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                CODE,
                RECEIVED,
                LocalDateTime.parse("2026-11-25T14:05"),
                "Gia đình thay đổi thiết kế, xin dừng để nộp lại sau.",
                Signatory.byHand("Trần Thị Kim Ngân"),
                tracking());
    }

    static MovedPaper moved() {
        return new MovedPaper(
                letterhead(3),
                "Ủy ban nhân dân phường Tân Giang",
                applicant(),
                "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                CODE,
                RECEIVED,
                APPOINTMENT,
                LocalDateTime.parse("2026-12-04T17:00"),
                Signatory.byHand("Trần Thị Kim Ngân"),
                tracking());
    }

    static SlipPaper slip() {
        String desk = "Trần Thị Kim Ngân, Trung tâm Phục vụ hành chính công phường Tân Giang";
        String office = "Lê Hoàng Phước, Phòng Kinh tế, Hạ tầng và Đô thị";
        return new SlipPaper(
                letterhead(1187),
                CODE,
                "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                "Ủy ban nhân dân phường Tân Giang",
                List.of("Sở Xây dựng"),
                RECEIVED,
                APPOINTMENT,
                List.of(
                        new SlipPaper.Handing(null, desk, RECEIVED, null, "Tiếp nhận"),
                        new SlipPaper.Handing(
                                desk, office, RECEIVED.plusMinutes(40), SlipPaper.Pace.EARLY, "Thẩm định hồ sơ"),
                        new SlipPaper.Handing(office, desk, RECEIVED.plusDays(6), SlipPaper.Pace.LATE, "Trả kết quả"),
                        new SlipPaper.Handing(desk, null, RECEIVED.plusDays(7), SlipPaper.Pace.ON_TIME, "")));
    }

    static BookPaper book() {
        return new BookPaper(
                letterhead(2026),
                "Trung tâm Phục vụ hành chính công phường Tân Giang",
                RECEIVED.toLocalDate(),
                RECEIVED.toLocalDate(),
                List.of(new BookPaper.Part(
                        "Hoạt động xây dựng",
                        IntStream.rangeClosed(1, 14)
                                .mapToObj(n -> new BookPaper.Row(
                                        n,
                                        "H99.12-261120-%04d".formatted(n),
                                        "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
                                        "Nguyễn Thị Ánh Tuyết",
                                        "Số 17, khu phố 2, phường Tân Giang; 0900 000 126",
                                        "Ủy ban nhân dân phường Tân Giang",
                                        RECEIVED,
                                        APPOINTMENT,
                                        n % 2 == 0 ? RECEIVED.plusDays(5) : null,
                                        "Trực tiếp"))
                                .toList())));
    }

    static List<Paper> all() {
        return List.of(receipt(), supplement(), refusal(), apology(), stop(), moved(), slip(), book());
    }
}
