package vn.thongsuot.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.shared.LocalizedText;

/** A sample set for communes: the fields of the national index, points and rules invented; no law. */
final class DemoIndexSet {

    private static final int PER_AREA = 10;
    private static final List<String> AREAS = List.of(
            "steering",
            "institutions",
            "procedures",
            "organisation",
            "civil-service",
            "public-finance",
            "digital-government",
            "procedures");
    private static final List<String> RULES = List.of(
            "chọn: 1 = Đạt; 0,5 = Đạt một phần; 0 = Không đạt",
            "mức: @%s >= 98: 1; >= 90: 0,5; khác: 0",
            "công thức: M * @%s / 100",
            "mức: @%s >= TB: 1; khác: 0,5",
            "điều tra");
    private static final List<String> FIGURES = List.of(
            "dossiers.on-time-rate",
            "dossiers.early-rate",
            "dossiers.supplement-rate",
            "dossiers.online-received-rate",
            "dossiers.digitised-rate",
            "tasks.on-time-rate",
            "reports.on-time-rate",
            "work-files.online-rate");
    private static final String EVIDENCE = "Văn bản, báo cáo của đơn vị";

    private final List<SetCriterion> criteria = new ArrayList<>();
    private final UUID province;

    private DemoIndexSet(UUID province) {
        this.province = province;
    }

    static final List<RankClass> CLASSES = List.of(
            new RankClass("Xuất sắc", BigDecimal.valueOf(90)),
            new RankClass("Tốt", BigDecimal.valueOf(80)),
            new RankClass("Khá", BigDecimal.valueOf(70)),
            new RankClass("Trung bình", BigDecimal.valueOf(50)),
            new RankClass("Yếu", BigDecimal.ZERO));

    /** @param province appraises procedures and digital government; the office all else */
    static List<SetCriterion> criteria(UUID province) {
        DemoIndexSet set = new DemoIndexSet(province);
        set.steering();
        set.procedures();
        set.others();
        set.impact();
        return set.criteria;
    }

    /** Eight fields of ten criteria, as many as provinces use: for measurements. */
    static List<SetCriterion> manyCriteria(UUID province) {
        DemoIndexSet set = new DemoIndexSet(province);
        for (int area = 1; area <= AREAS.size(); area++) {
            set.area(
                    String.valueOf(area),
                    "Lĩnh vực đo " + area,
                    "Field for measurements " + area,
                    PER_AREA,
                    AREAS.get(area - 1));
            for (int n = 1; n <= PER_AREA; n++) {
                String rule = RULES.get((area + n) % RULES.size());
                set.leaf(
                        area + "." + n,
                        "Tiêu chí đo %d.%d".formatted(area, n),
                        1,
                        rule.formatted(FIGURES.get((area * 3 + n) % FIGURES.size())));
            }
        }
        return set.criteria;
    }

    private void steering() {
        area("1", "Chỉ đạo, điều hành cải cách hành chính", "Steering", 14, "steering");
        leaf(
                "1.1",
                "Ban hành kế hoạch cải cách hành chính năm",
                3,
                "chọn: 3 = Đúng hạn, đủ nội dung; 1,5 = Chậm hoặc thiếu nội dung; 0 = Không ban hành");
        leaf("1.2", "Hoàn thành nhiệm vụ được giao đúng hạn", 6, "công thức: M * @tasks.on-time-rate / 100");
        leaf(
                "1.3",
                "Gửi báo cáo cải cách hành chính đúng hạn",
                3,
                "mức: @reports.on-time-rate >= 100: 3; >= 75: 1,5; khác: 0");
        leaf(
                "1.4",
                "Có sáng kiến, cách làm mới được áp dụng",
                2,
                "chọn: 2 = Có, được công nhận; 1 = Có, đang thử; 0 = Không");
        area("2", "Cải cách thể chế", "Institutions", 8, "institutions");
        leaf("2.1", "Rà soát văn bản theo kế hoạch", 4, "chọn: 4 = Đạt 100% kế hoạch; 2 = Đạt từ 80%; 0 = Dưới 80%");
        leaf("2.2", "Xử lý kết quả sau rà soát", 4, "chọn: 4 = Xử lý hết; 2 = Còn tồn; 0 = Không xử lý");
    }

    private void procedures() {
        area("3", "Cải cách thủ tục hành chính", "Procedures", 26, "procedures");
        leaf(
                "3.1",
                "Hồ sơ giải quyết đúng hạn",
                8,
                "mức: @dossiers.on-time-rate >= 98: 8; >= 95: 6; >= 90: 4; khác: 0");
        leaf("3.2", "Hồ sơ phải yêu cầu bổ sung", 4, "mức: @dossiers.supplement-rate <= 5: 4; <= 15: 2; khác: 0");
        leaf("3.3", "Hồ sơ tiếp nhận trực tuyến", 6, "công thức: min(M; M * @dossiers.online-received-rate / 60)");
        leaf(
                "3.4",
                "Niêm yết, công khai thủ tục hành chính",
                4,
                "chọn: 4 = Đầy đủ, kịp thời; 2 = Còn thiếu; 0 = Không công khai");
        leaf(
                "3.5",
                "Xin lỗi bằng văn bản khi trễ hẹn",
                4,
                "chọn: 4 = Mọi hồ sơ trễ; 2 = Từ 80% hồ sơ trễ; 0 = Dưới 80%");
    }

    private void others() {
        area("4", "Cải cách tổ chức bộ máy", "Organisation", 8, "organisation");
        leaf(
                "4.1",
                "Sắp xếp tổ chức theo đề án được duyệt",
                4,
                "chọn: 4 = Hoàn thành; 2 = Đang thực hiện; 0 = Chưa thực hiện");
        leaf(
                "4.2",
                "Phân cấp, ủy quyền rõ thẩm quyền",
                4,
                "chọn: 4 = Có văn bản, có kiểm tra; 2 = Có văn bản; 0 = Không");
        area("5", "Cải cách chế độ công vụ", "Civil service", 10, "civil-service");
        leaf("5.1", "Công chức được bồi dưỡng theo kế hoạch", 5, "chọn: 5 = Đạt 100%; 3 = Đạt từ 80%; 0 = Dưới 80%");
        leaf(
                "5.2",
                "Chấp hành kỷ luật, kỷ cương hành chính",
                5,
                "chọn: 5 = Không có vi phạm; 2 = Có vi phạm đã xử lý; 0 = Có vi phạm chưa xử lý");
        area("6", "Cải cách tài chính công", "Public finance", 8, "public-finance");
        leaf("6.1", "Giải ngân vốn đầu tư công", 5, "chọn: 5 = Đạt từ 95%; 3 = Đạt từ 85%; 0 = Dưới 85%");
        leaf("6.2", "Công khai ngân sách", 3, "chọn: 3 = Đầy đủ, đúng hạn; 1,5 = Chậm; 0 = Không công khai");
        area("7", "Xây dựng chính quyền số", "Digital government", 14, "digital-government");
        leaf("7.1", "Hồ sơ công việc xử lý trên môi trường mạng", 6, "công thức: M * @work-files.online-rate / 100");
        leaf("7.2", "Hồ sơ được số hóa khi tiếp nhận", 4, "công thức: M * @dossiers.digitised-rate / 100");
        leaf(
                "7.3",
                "Nộp trực tuyến so với trung bình các xã",
                4,
                "mức: @dossiers.online-received-rate >= TB: 4; khác: 2");
    }

    private void impact() {
        area("8", "Tác động đến người dân, doanh nghiệp", "Impact", 12, null);
        leaf("8.1", "Mức độ hài lòng của người dân", 8, "điều tra");
        leaf("8.2", "Đánh giá của đại biểu Hội đồng nhân dân", 4, "điều tra");
        add(
                "9",
                null,
                "Điểm thưởng: mô hình được nhân rộng",
                "Bonus: a model that others took up",
                Effect.BONUS,
                3,
                "hội đồng",
                null);
        add(
                "10",
                null,
                "Điểm trừ: để xảy ra vụ việc nghiêm trọng",
                "Penalty: a serious incident",
                Effect.PENALTY,
                3,
                "hội đồng",
                null);
    }

    private void area(String code, String name, String english, int max, @Nullable String area) {
        add(code, null, name, english, Effect.BASE, max, null, area);
    }

    private void leaf(String code, String name, int max, String rule) {
        String parent = code.substring(0, code.indexOf('.'));
        String area = criteria.stream()
                .filter(one -> one.code().equals(parent))
                .findFirst()
                .map(SetCriterion::area)
                .orElse(null);
        add(code, parent, name, null, Effect.BASE, max, rule, area);
    }

    private void add(
            String code,
            @Nullable String parent,
            String name,
            @Nullable String english,
            Effect effect,
            int max,
            @Nullable String rule,
            @Nullable String area) {
        boolean own = "procedures".equals(area) || "digital-government".equals(area);
        criteria.add(new SetCriterion(
                code,
                parent,
                new LocalizedText(name, english),
                effect,
                BigDecimal.valueOf(max),
                rule == null ? null : RuleReader.read(rule),
                rule != null && rule.startsWith("chọn") ? EVIDENCE : null,
                area,
                own && rule != null ? province : null));
    }
}
