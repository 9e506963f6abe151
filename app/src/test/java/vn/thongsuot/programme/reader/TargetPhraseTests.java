package vn.thongsuot.programme.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence a row, and what is read from it: comparator, values, unit, level, horizon of each figure. */
class TargetPhraseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ hồ sơ trễ hạn dưới 1%.                                             | < 1 % - 2024
            Không để xảy ra quá 2% hồ sơ trễ hạn.                                    | <= 2 % - 2024
            Phấn đấu có từ 85% trở lên người dân hài lòng.                           | >= 85 % - 2024
            Hồ sơ trễ hạn không vượt quá 3%.                                         | <= 3 % - 2024
            Giảm từ 10 - 15% chi phí tuân thủ.                                       | range 10..15 % - 2024
            Rút ngắn ít nhất 20% thời gian giải quyết.                               | decrease>= 20 % - 2024
            Thời gian giải quyết giảm 30% so với quy định.                           | decrease>= 30 % - 2024
            Giảm tối thiểu 5% biên chế, 10% số viên chức so với năm 2021.            | decrease>= 5 % - 2024, decrease>= 10 % - 2024
            Số lượng phản ánh tăng tối thiểu 10% so với năm 2022.                    | increase>= 10 % - 2024
            Mỗi năm tăng ít nhất 15% cho đến khi đạt 100%.                           | per-year-increase>= 15 % - 2024, = 100 % - 2024
            Nâng tỷ lệ hồ sơ trực tuyến từ 40% lên 60%.                              | = 60 % - 2024
            Tối thiểu 40% hồ sơ ở cấp huyện, 35% ở cấp xã.                           | >= 40 % district 2024, >= 35 % commune 2024
            Hồ sơ trên mạng tối thiểu 98% đối với cấp huyện và 95% đối với cấp xã.   | >= 98 % district 2024, >= 95 % commune 2024
            Đạt trên 40% tại cấp tỉnh và 35% tại cấp xã.                             | > 40 % province 2024, > 35 % commune 2024
            Ở cấp tỉnh, cấp huyện, cấp xã đạt lần lượt là 90%, 80%, 70%.             | = 90 % province 2024, = 80 % district 2024, = 70 % commune 2024
            Hồ sơ xử lý trên mạng đạt 90% (cấp tỉnh), 80% (cấp huyện).               | = 90 % province 2024, = 80 % district 2024
            50% thủ tục của huyện và 30% thủ tục của xã được đưa lên mạng.           | = 50 % district 2024, = 30 % commune 2024
            100% cơ quan hành chính cấp huyện, cấp xã thực hiện.                     | = 100 % - 2024
            100% UBND các xã, thị trấn công khai thủ tục.                            | = 100 % commune 2024
            Tỷ lệ đạt 90% trở lên vào năm 2024 và 95% trở lên vào năm 2025.          | >= 90 % - 2024, >= 95 % - 2025
            Đến hết tháng 6/2025, 100% hồ sơ được số hóa.                            | = 100 % - 2025
            Trong năm 2023 huyện đã giải quyết 98% hồ sơ; phấn đấu năm 2024 đạt 99%. | = 99 % - 2024
            Lãnh đạo đối thoại với người dân ít nhất 6 tháng một lần.                | >= 1 lần - 2024
            Thời gian chờ không quá 15 phút, chứng thực không quá 20 phút.           | <= 15 phút - 2024, <= 20 phút - 2024
            Xây dựng 01 trung tâm và 02 bộ phận một cửa hiện đại.                    | = 1 trung tâm - 2024, = 2 bộ phận - 2024
            Đạt tối thiêu 95%, tống số 1OO% hồ sơ.                                   | >= 95 % - 2024, = 100 % - 2024
            """)
    @DisplayName("Đọc đúng mức so sánh, con số, đơn vị, cấp và thời hạn của từng câu")
    void reads(String sentence, String targets) {
        assertThat(PlanReaderTests.goals(sentence).stream()
                        .map(TargetPhraseTests::words)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Quyết định số 15 năm 2022.
            Dịch vụ công trực tuyến mức độ 3 và 4; ISO 9001:2015; tổng đài 1022.
            Kinh phí 145 triệu đồng; hồ sơ giải quyết xong trong 05 ngày làm việc.
            Người dân từ 15 tuổi trở lên; khoản 2 Điều 17.
            """)
    @DisplayName("Số văn bản, ngày, mức độ, điện thoại, tiền không phải chỉ tiêu")
    void leavesOutWhatIsNoTarget(String sentence) {
        assertThat(PlanReaderTests.goals(sentence)).isEmpty();
    }

    private static String words(DraftTarget target) {
        String values = target.values().stream().map(String::valueOf).collect(Collectors.joining(".."));
        String level = target.level() == null ? "-" : target.level();
        return "%s %s %s %s %s".formatted(target.comparator(), values, target.unit(), level, target.horizon());
    }
}
