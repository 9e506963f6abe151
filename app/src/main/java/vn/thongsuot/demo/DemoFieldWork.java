package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.inspections.Answer;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionConclusion;
import vn.thongsuot.inspections.InspectionField;
import vn.thongsuot.inspections.InspectionItem;
import vn.thongsuot.inspections.InspectionItems;
import vn.thongsuot.inspections.InspectionMode;
import vn.thongsuot.inspections.InspectionPlanning;
import vn.thongsuot.inspections.InspectionSeen;
import vn.thongsuot.inspections.InspectionSubject;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.TeamMember;
import vn.thongsuot.inspections.TeamPosition;
import vn.thongsuot.inspections.findings.Fault;
import vn.thongsuot.inspections.findings.FindingDesk;
import vn.thongsuot.inspections.findings.FindingDraft;
import vn.thongsuot.inspections.findings.FindingSeen;
import vn.thongsuot.inspections.findings.Findings;
import vn.thongsuot.programme.ReformArea;

/** Carries demo inspections from their set-up to conclusion and remedy, each step at its own past instant. */
@Component
class DemoFieldWork {

    private static final List<String> NOTES = List.of(
            "Xem sổ theo dõi và 10 hồ sơ lấy ngẫu nhiên.",
            "Bảng niêm yết còn hai thủ tục đã thay thế.",
            "Đã đối chiếu với số liệu trên hệ thống.");

    private final DemoUnits units;
    private final InspectionPlanning planning;
    private final InspectionField field;
    private final InspectionConclusion conclusion;
    private final Inspections inspections;
    private final InspectionItems items;
    private final FindingDesk desk;
    private final Findings findings;

    DemoFieldWork(
            DemoUnits units,
            InspectionPlanning planning,
            InspectionField field,
            InspectionConclusion conclusion,
            Inspections inspections,
            InspectionItems items,
            FindingDesk desk,
            Findings findings) {
        this.units = units;
        this.planning = planning;
        this.field = field;
        this.conclusion = conclusion;
        this.inspections = inspections;
        this.items = items;
        this.desk = desk;
        this.findings = findings;
    }

    /** A team of the office's reform officer, who heads it, and the province's. */
    void setUp(Actor officer, UUID id, int ago) {
        Actor second = units.holder(units.province(), Role.REFORM_OFFICER);
        act(
                id,
                ago,
                15,
                seen -> planning.setUp(
                        officer,
                        seen,
                        new InspectionPlanning.Setup(
                                get(id).month(),
                                "Quyết định số 57/QĐ-SNV",
                                InspectionSubject.UNIT,
                                "Tiếp nhận và trả kết quả tại bộ phận Một cửa",
                                List.of(
                                        new TeamMember(officer.accountId(), TeamPosition.HEAD),
                                        new TeamMember(second.accountId(), TeamPosition.SECRETARY)))));
    }

    /** Half of the questions are answered, one finding is a draft. */
    void begin(Actor officer, UUID id, int ago) {
        start(officer, id, InspectionMode.DIGITAL, ago);
        answer(officer, id, ago, items.list(id).size() / 2);
        record(officer, id, ago, 2, "Ba công chức tiếp nhận chưa có mặt tại quầy lúc 7 giờ 30.", Fault.HEAD, 40);
    }

    /** The minutes are signed, the conclusion is being written. */
    void minute(Actor officer, UUID id, int ago) {
        start(officer, id, InspectionMode.DIGITAL, ago);
        answer(officer, id, ago, items.list(id).size());
        record(officer, id, ago, 10, "Quầy số 2 đóng trong giờ làm việc, không có thông báo.", Fault.PERSON, 30);
        act(id, ago - 1, 0, seen -> field.signMinutes(officer, seen, Optional.empty()));
    }

    void finish(Actor officer, UUID id, InspectionMode mode, int ago) {
        start(officer, id, mode, ago);
        answer(officer, id, ago, items.list(id).size());
        conclude(officer, id, mode, ago);
    }

    /** Four findings: one remedied, one late, one escalated, one to be looked at again. */
    void finishWithFindings(Actor officer, UUID id, int ago) {
        start(officer, id, InspectionMode.DIGITAL, ago);
        answer(officer, id, ago, items.list(id).size());
        UUID posted = record(
                officer, id, ago, 5, "Niêm yết còn hai thủ tục đã thay thế, thiếu ba thủ tục mới.", Fault.UNIT, 40);
        UUID late = record(officer, id, ago, 8, "Mười hai hồ sơ quá hạn không có văn bản xin lỗi.", Fault.HEAD, 45);
        UUID above = record(
                officer, id, ago, 12, "Phần mềm một cửa chưa gửi được kết quả sang kho dữ liệu.", Fault.SYSTEM, 50);
        UUID waiting =
                record(officer, id, ago, 1, "Bốn nhiệm vụ được giao chưa có sản phẩm kèm theo.", Fault.UNIT, ago + 20);
        conclude(officer, id, InspectionMode.DIGITAL, ago);
        Actor unit = units.holder(get(id).inspectedUnitId(), Role.REFORM_OFFICER);
        handOver(unit, posted, ago - 12);
        report(unit, posted, ago - 25, "Đã niêm yết lại theo danh mục hiện hành, ảnh chụp kèm theo.");
        at(
                posted,
                ago - 30,
                seen -> desk.accept(
                        officer, seen, "Kiểm tra lại tại chỗ: niêm yết đủ và đúng phiên bản.", Optional.empty()));
        handOver(unit, late, ago - 12);
        at(
                above,
                ago - 22,
                seen -> desk.escalate(
                        unit,
                        seen,
                        "Ủy ban nhân dân tỉnh",
                        "Cần nâng cấp phần mềm dùng chung của tỉnh, ngoài thẩm quyền của đơn vị.",
                        Optional.of(DemoPdf.page("Văn bản kiến nghị mẫu (sample)"))));
        report(unit, waiting, 3, "Đã bổ sung sản phẩm của cả bốn nhiệm vụ.");
    }

    private void start(Actor officer, UUID id, InspectionMode mode, int ago) {
        setUp(officer, id, ago + 5);
        act(id, ago, 0, seen -> field.start(officer, seen, mode));
    }

    private void answer(Actor officer, UUID id, int ago, int most) {
        for (InspectionItem item : items.list(id).subList(0, most)) {
            int turn = Math.floorMod(id.hashCode() + item.n() * 7, 9);
            Answer answer = turn == 0 ? Answer.MISSED : turn <= 2 ? Answer.PARTLY : Answer.MET;
            String note = answer == Answer.MET ? null : NOTES.get(turn);
            units.ago(
                    ago,
                    20 + item.n(),
                    () -> field.answer(
                            officer, id, new InspectionField.Given(item.n(), item.revision(), answer, note)));
        }
    }

    private UUID record(Actor officer, UUID id, int ago, int n, String content, Fault fault, int days) {
        LocalDate due = units.today().minusDays(ago).plusDays(days);
        ReformArea area = items.find(id, n).map(InspectionItem::area).orElse(ReformArea.STEERING);
        FindingDraft draft = new FindingDraft(
                n,
                area,
                content,
                "Chưa phân công rõ người theo dõi, chưa kiểm tra thường xuyên.",
                fault,
                "Khắc phục xong và báo cáo kèm minh chứng.",
                due);
        return units.ago(ago, 90 + n, () -> desk.record(officer, id, draft));
    }

    private void conclude(Actor officer, UUID id, InspectionMode mode, int ago) {
        LocalDate on = units.today().minusDays(ago - 8L);
        Actor leader = units.leader(get(id).unitId());
        Actor unit = units.leader(get(id).inspectedUnitId());
        Optional<byte[]> scan = mode == InspectionMode.PAPER
                ? Optional.of(DemoPdf.page("Biên bản giấy mẫu (sample minutes)"))
                : Optional.empty();
        act(id, ago - 1, 0, seen -> field.signMinutes(officer, seen, scan));
        act(id, ago - 2, 0, seen -> field.agree(unit, seen, "Đơn vị nhất trí với biên bản."));
        act(
                id,
                ago - 6,
                0,
                seen -> conclusion.write(
                        officer,
                        seen,
                        "Đơn vị triển khai nhiệm vụ cải cách hành chính nghiêm túc; phần lớn nội dung kiểm tra đạt.\n"
                                + "Một số việc làm chưa đều, chưa có người theo dõi thường xuyên.",
                        "Khắc phục các tồn tại đúng hạn; báo cáo kết quả về cơ quan kiểm tra kèm minh chứng."));
        act(
                id,
                ago - 8,
                0,
                seen -> conclusion.conclude(
                        leader,
                        seen,
                        new InspectionConclusion.Signature(
                                (10 + ago % 80) + "/KL-SNV", on, leader.displayName(), "Giám đốc"),
                        Optional.empty()));
    }

    private void handOver(Actor unit, UUID finding, int ago) {
        at(finding, ago, seen -> desk.handOver(unit, seen, unit.accountId()));
    }

    private void report(Actor unit, UUID finding, int ago, String words) {
        at(
                finding,
                ago,
                seen -> desk.report(unit, seen, words, Optional.of(DemoPdf.page("Minh chứng mẫu (sample evidence)"))));
    }

    private interface Act {
        void on(InspectionSeen seen);
    }

    private void act(UUID id, int ago, int minutes, Act act) {
        units.ago(Math.max(0, ago), minutes, () -> {
            act.on(new InspectionSeen(id, get(id).version()));
            return id;
        });
    }

    private interface FindingAct {
        void on(FindingSeen seen);
    }

    private void at(UUID finding, int ago, FindingAct act) {
        Actor anybody = units.holder(units.province(), Role.REFORM_OFFICER);
        units.ago(Math.max(0, ago), 200, () -> {
            act.on(new FindingSeen(finding, findings.get(anybody, finding).version()));
            return finding;
        });
    }

    private Inspection get(UUID id) {
        return inspections.find(id).orElseThrow();
    }
}
