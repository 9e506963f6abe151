package vn.thongsuot.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.tasks.Evidence;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.programme.tasks.TaskPublications;
import vn.thongsuot.programme.tasks.TaskWork;

/** Tasks in every state across departments and communes, each carried there by the product itself at past instants. */
@Component
class DemoTasks {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTasks.class);

    private final DemoUnits units;
    private final TaskAssigning assigning;
    private final TaskWork work;
    private final TaskDetails details;
    private final TaskPublications publications;

    DemoTasks(
            DemoUnits units,
            TaskAssigning assigning,
            TaskWork work,
            TaskDetails details,
            TaskPublications publications) {
        this.units = units;
        this.assigning = assigning;
        this.work = work;
        this.details = details;
        this.publications = publications;
    }

    /** How far a task got. */
    private enum Fate {
        DRAFT,
        ASSIGNED,
        REFUSED,
        ACCEPTED,
        RUNNING,
        ASKING,
        EXTENDED,
        REPORTED,
        RETURNED,
        DONE,
        CANCELLED
    }

    /** A task to be made: given so many days ago, due so many days after that. */
    private record Spec(
            UUID lead, int ago, int dueAfter, Fate fate, String area, String title, String duty, String product) {}

    void make() {
        UUID province = units.province();
        List<UUID> agencies = units.agencies();
        List<UUID> communes = units.communes();
        provincial(agencies, communes).forEach(spec -> live(units.leader(province), province, spec));
        UUID commune = communes.getFirst();
        communal(units.departments(commune)).forEach(spec -> live(units.leader(commune), commune, spec));
        publish(province);
        LOG.info("Demo tasks made");
    }

    private static List<Spec> provincial(List<UUID> agencies, List<UUID> communes) {
        return List.of(
                new Spec(
                        agencies.get(0),
                        70,
                        30,
                        Fate.DONE,
                        "procedures",
                        "Rút ngắn thời gian cấp giấy phép xây dựng nhà ở riêng lẻ",
                        "Chủ trì cắt bước thẩm tra trùng lặp",
                        "Quyết định sửa quy trình nội bộ"),
                new Spec(
                        agencies.get(1),
                        65,
                        20,
                        Fate.DONE,
                        "digital-government",
                        "Làm sạch dữ liệu thửa đất của ba phường",
                        "Chịu trách nhiệm về độ khớp với bản đồ",
                        "Báo cáo đối soát dữ liệu"),
                new Spec(
                        agencies.get(2),
                        60,
                        40,
                        Fate.DONE,
                        "civil-service",
                        "Tổ chức tập huấn tiếp nhận hồ sơ phi địa giới",
                        "Chủ trì nội dung, mời giảng viên",
                        "Danh sách người hoàn thành tập huấn"),
                new Spec(
                        agencies.get(3),
                        45,
                        30,
                        Fate.REPORTED,
                        "procedures",
                        "Công khai lại bộ thủ tục ngành công thương",
                        "Rà từng thành phần hồ sơ đang đòi thừa",
                        "Danh mục thủ tục đã công khai"),
                new Spec(
                        agencies.get(0),
                        40,
                        33,
                        Fate.RUNNING,
                        "institutions",
                        "Soạn quy định phối hợp kiểm tra trật tự xây dựng",
                        "Chủ trì soạn, lấy ý kiến 12 xã, phường",
                        "Dự thảo quyết định kèm bảng tiếp thu"),
                new Spec(
                        agencies.get(2),
                        30,
                        45,
                        Fate.RUNNING,
                        "organisation",
                        "Sắp xếp vị trí việc làm sau hợp nhất xã",
                        "Chủ trì đề án, chịu trách nhiệm số liệu biên chế",
                        "Đề án trình Ủy ban nhân dân tỉnh"),
                new Spec(
                        agencies.get(1),
                        25,
                        21,
                        Fate.ASKING,
                        "procedures",
                        "Giảm hồ sơ đất đai tồn quá hạn",
                        "Phân công người, xử lý dứt điểm hồ sơ cũ",
                        "Bảng hồ sơ đã xử lý theo tuần"),
                new Spec(
                        agencies.get(3),
                        20,
                        26,
                        Fate.EXTENDED,
                        "public-finance",
                        "Lập dự toán thiết bị quét cho bộ phận một cửa",
                        "Khảo sát nhu cầu, lập dự toán",
                        "Dự toán đã thẩm định"),
                new Spec(
                        communes.get(0),
                        18,
                        14,
                        Fate.RETURNED,
                        "digital-government",
                        "Số hóa sổ hộ tịch còn lại của phường",
                        "Chủ trì số hóa, chịu trách nhiệm độ chính xác",
                        "Cơ sở dữ liệu hộ tịch đã đối chiếu"),
                new Spec(
                        communes.get(1),
                        15,
                        30,
                        Fate.ACCEPTED,
                        "procedures",
                        "Bố trí điểm hỗ trợ nộp hồ sơ trực tuyến ở khu dân cư",
                        "Chọn điểm, cử người trực",
                        "Danh sách điểm và lịch trực"),
                new Spec(
                        communes.get(3),
                        12,
                        10,
                        Fate.RUNNING,
                        "steering",
                        "Báo cáo nguyên nhân hồ sơ chứng thực bị trễ",
                        "Chỉ rõ khâu trễ và người chịu trách nhiệm",
                        "Báo cáo có số liệu từng tháng"),
                new Spec(
                        communes.get(4),
                        10,
                        9,
                        Fate.ASSIGNED,
                        "procedures",
                        "Niêm yết lại thủ tục sau khi đổi trụ sở",
                        "Kiểm tra đủ thủ tục, đúng mẫu",
                        "Ảnh chụp nơi niêm yết"),
                new Spec(
                        communes.get(5),
                        8,
                        25,
                        Fate.REFUSED,
                        "digital-government",
                        "Lắp mạng dự phòng cho bộ phận một cửa",
                        "Chọn nhà cung cấp, nghiệm thu đường truyền",
                        "Biên bản nghiệm thu"),
                new Spec(
                        communes.get(6),
                        6,
                        30,
                        Fate.ASSIGNED,
                        "civil-service",
                        "Luân phiên người trực bộ phận một cửa",
                        "Lập lịch, công khai số điện thoại",
                        "Lịch trực quý I"),
                new Spec(
                        agencies.get(2),
                        4,
                        40,
                        Fate.CANCELLED,
                        "organisation",
                        "Khảo sát mô hình một cửa liên xã",
                        "Chủ trì khảo sát",
                        "Báo cáo khảo sát"),
                new Spec(
                        agencies.get(2),
                        1,
                        60,
                        Fate.DRAFT,
                        "steering",
                        "Chuẩn bị tổng kết cải cách hành chính năm 2026",
                        "Chủ trì báo cáo tổng kết",
                        ""));
    }

    private static List<Spec> communal(List<UUID> departments) {
        return List.of(
                new Spec(
                        departments.get(0),
                        50,
                        15,
                        Fate.DONE,
                        "procedures",
                        "Xếp lại kho hồ sơ xây dựng của phường",
                        "Kiểm đếm, lập mục lục",
                        "Mục lục hồ sơ"),
                new Spec(
                        departments.get(0),
                        9,
                        8,
                        Fate.RUNNING,
                        "procedures",
                        "Trả dứt điểm hồ sơ hộ kinh doanh tồn",
                        "Phân công theo từng hồ sơ",
                        "Bảng hồ sơ đã trả"),
                new Spec(
                        departments.get(1),
                        7,
                        9,
                        Fate.ACCEPTED,
                        "digital-government",
                        "Hướng dẫn người cao tuổi dùng tài khoản định danh",
                        "Cử người đến từng khu phố",
                        "Danh sách buổi hướng dẫn"));
    }

    private void live(Actor assigner, UUID assignerUnit, Spec spec) {
        Actor holder = units.leads(spec.lead());
        LocalDate due = units.today().minusDays(spec.ago()).plusDays(spec.dueAfter());
        TaskContent content = new TaskContent(
                spec.title(),
                spec.duty(),
                spec.product(),
                due,
                spec.lead(),
                holder.accountId(),
                assigner.accountId(),
                Set.of(),
                spec.area(),
                null);
        UUID id =
                units.ago(spec.ago(), 0, () -> assigning.draft(assigner, TaskOrigin.assignedBy(assignerUnit), content));
        if (spec.fate() != Fate.DRAFT) {
            act(spec, 0, 30, assigner, id, seen -> assigning.assign(assigner, seen));
            carry(spec, assigner, holder, id);
        }
    }

    private void carry(Spec spec, Actor assigner, Actor holder, UUID id) {
        switch (spec.fate()) {
            case ASSIGNED, DRAFT -> {}
            case REFUSED ->
                act(
                        spec,
                        1,
                        0,
                        holder,
                        id,
                        seen -> work.refuse(holder, seen, "Tỉnh đang thuê đường truyền chung cho các xã"));
            case CANCELLED ->
                act(
                        spec,
                        2,
                        0,
                        assigner,
                        id,
                        seen -> assigning.cancel(assigner, seen, "Chờ hướng dẫn mới của trung ương"));
            default -> {
                act(spec, 1, 0, holder, id, seen -> work.accept(holder, seen));
                carryOn(spec, assigner, holder, id);
            }
        }
    }

    private void carryOn(Spec spec, Actor assigner, Actor holder, UUID id) {
        if (spec.fate() == Fate.ACCEPTED) {
            return;
        }
        act(spec, 3, 0, holder, id, seen -> work.report(holder, seen, evidence(50, "Đã xong phần rà soát ban đầu")));
        if (spec.fate() == Fate.ASKING || spec.fate() == Fate.EXTENDED) {
            LocalDate until = units.today().minusDays(spec.ago()).plusDays(spec.dueAfter() + 14L);
            act(
                    spec,
                    4,
                    0,
                    holder,
                    id,
                    seen -> work.askExtension(holder, seen, until, "Chờ số liệu của các xã, phường"));
        }
        if (spec.fate() == Fate.EXTENDED) {
            act(spec, 5, 0, assigner, id, seen -> assigning.grantExtension(assigner, seen));
        }
        int handedIn = Math.min(
                spec.ago() - 1, spec.area().equals("digital-government") ? spec.dueAfter() + 6 : spec.dueAfter() - 4);
        if (List.of(Fate.REPORTED, Fate.RETURNED, Fate.DONE).contains(spec.fate())) {
            act(
                    spec,
                    handedIn,
                    0,
                    holder,
                    id,
                    seen -> work.complete(holder, seen, evidence(100, "Đã hoàn thành, gửi kèm sản phẩm")));
        }
        if (spec.fate() == Fate.RETURNED) {
            act(
                    spec,
                    handedIn,
                    90,
                    assigner,
                    id,
                    seen -> assigning.sendBack(assigner, seen, "Còn thiếu sổ trước năm 2000"));
        }
        if (spec.fate() == Fate.DONE) {
            act(spec, handedIn + 1, 0, assigner, id, seen -> assigning.close(assigner, seen));
        }
    }

    /** What somebody does to a task as they see it then. */
    private interface Act {
        void on(SeenTask seen);
    }

    private void act(Spec spec, int after, int minutes, Actor actor, UUID id, Act act) {
        units.ago(spec.ago() - after, minutes, () -> {
            act.on(new SeenTask(id, details.get(actor, id).version()));
            return id;
        });
    }

    private void publish(UUID province) {
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        YearMonth running = YearMonth.from(units.today());
        for (int back = 2; back >= 1; back--) {
            YearMonth month = running.minusMonths(back);
            publications.publish(officer, province, month);
        }
    }

    private static Evidence evidence(int percent, String words) {
        return new Evidence(percent, words, Optional.of(DemoPdf.page("Minh chung mau (sample evidence)")));
    }
}
