package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.thongsuot.access.Role;
import vn.thongsuot.desk.DemoLogin;
import vn.thongsuot.desk.DemoLogins;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.shared.LocalizedText;

/** Officials of the demo province; every name is invented, all share one password that the login page shows. */
@Component
class DemoStaff implements DemoLogins {

    static final String PASSWORD = "thongsuot-2026";

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final List<DemoLogin> LOGINS = List.of(
            new DemoLogin("ngan", "Trần Thị Kim Ngân", "Cán bộ tiếp nhận", "TTPVHCC phường Tân Giang"),
            new DemoLogin(
                    "quan", "Lê Minh Quân", "Công chức thụ lý", "Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Giang"),
            new DemoLogin(
                    "thao", "Đỗ Thu Thảo", "Công chức tư pháp, hộ tịch", "Văn phòng HĐND và UBND phường Tân Giang"),
            new DemoLogin("bao", "Phạm Quốc Bảo", "Trưởng phòng", "Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Giang"),
            new DemoLogin("phuc", "Võ Hồng Phúc", "Phó Chủ tịch", "UBND phường Tân Giang"),
            new DemoLogin("van", "Hồ Thanh Vân", "Văn thư", "UBND phường Tân Giang"),
            new DemoLogin("ly", "Ngô Cẩm Ly", "Công chức cải cách hành chính", "UBND phường Tân Giang"),
            new DemoLogin("chutich", "Nguyễn Đình Khải", "Chủ tịch", "UBND tỉnh Sông Tiền"),
            new DemoLogin("cchc", "Bùi Hải Yến", "Công chức cải cách hành chính", "UBND tỉnh Sông Tiền"),
            new DemoLogin("thanhtra", "Mai Xuân Trường", "Thanh tra", "UBND tỉnh Sông Tiền"),
            new DemoLogin("quantri", "Tạ Đức Long", "Quản trị hệ thống", "UBND tỉnh Sông Tiền"),
            new DemoLogin("kstt", "Lâm Thị Hồng Gấm", "Kiểm soát thủ tục hành chính", "UBND tỉnh Sông Tiền"));
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ");
    private static final List<String> GIVEN = List.of(
            "Thị Hạnh",
            "Văn Đạt",
            "Minh Châu",
            "Quốc Huy",
            "Thu Trang",
            "Đức Thịnh",
            "Ngọc Lan",
            "Hữu Phước",
            "Kim Oanh",
            "Anh Tuấn");

    private final Accounts accounts;
    private final Supplier<String> hash;

    DemoStaff(Accounts accounts) {
        this.accounts = accounts;
        this.hash = SingletonSupplier.of(() -> accounts.hash(PASSWORD));
    }

    /** Units of a commune. */
    record Commune(UUID committee, UUID centre, UUID economy, UUID culture, UUID office, String name) {}

    @Override
    public List<DemoLogin> list() {
        return LOGINS;
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    void makeProvince(UUID province) {
        known(province, "chutich", assignment(province, Role.LEADER, "Chủ tịch"));
        known(province, "cchc", assignment(province, Role.REFORM_OFFICER, "Công chức cải cách hành chính"));
        known(province, "thanhtra", assignment(province, Role.AUDITOR, "Thanh tra viên"));
        known(province, "quantri", assignment(province, Role.ADMINISTRATOR, "Quản trị hệ thống"));
        known(province, "kstt", assignment(province, Role.ADMINISTRATOR, "Chuyên viên kiểm soát thủ tục hành chính"));
    }

    void makeCentre(UUID province, UUID centre) {
        account(province, "tinh.mc", 1, assignment(centre, Role.INTAKE_CLERK, "Cán bộ tiếp nhận"));
    }

    void makeAgency(UUID province, UUID agency) {
        String login =
                "so" + agency.toString().substring(24, 28) + agency.toString().substring(32);
        account(
                province,
                login + ".cv",
                2,
                assignment(agency, Role.OFFICER, "Chuyên viên"),
                assignment(agency, Role.REFORM_OFFICER, "Công chức cải cách hành chính"));
        account(province, login + ".tp", 3, assignment(agency, Role.DEPARTMENT_HEAD, "Trưởng phòng"));
        account(province, login + ".ld", 4, assignment(agency, Role.LEADER, "Giám đốc"));
        account(province, login + ".vt", 5, assignment(agency, Role.RECORDS_CLERK, "Văn thư"));
    }

    void makeCommune(UUID province, Commune commune, int number) {
        if (number == 0) {
            makeMainCommune(province, commune);
            return;
        }
        String login = "xa%02d".formatted(number + 1);
        account(province, login + ".mc", number, assignment(commune.centre(), Role.INTAKE_CLERK, "Cán bộ tiếp nhận"));
        account(
                province,
                login + ".kt",
                number + 1,
                assignment(commune.economy(), Role.OFFICER, "Công chức thụ lý"),
                assignment(commune.economy(), Role.DEPARTMENT_HEAD, "Phó Trưởng phòng phụ trách"));
        account(
                province,
                login + ".vx",
                number + 2,
                assignment(commune.culture(), Role.OFFICER, "Công chức thụ lý"),
                assignment(commune.culture(), Role.DEPARTMENT_HEAD, "Phó Trưởng phòng phụ trách"));
        account(
                province,
                login + ".vp",
                number + 3,
                assignment(commune.office(), Role.OFFICER, "Công chức tư pháp, hộ tịch"),
                assignment(commune.committee(), Role.RECORDS_CLERK, "Văn thư"),
                assignment(commune.committee(), Role.REFORM_OFFICER, "Công chức cải cách hành chính"));
        account(province, login + ".ld", number + 4, assignment(commune.committee(), Role.LEADER, "Chủ tịch"));
    }

    private void makeMainCommune(UUID province, Commune commune) {
        known(province, "ngan", assignment(commune.centre(), Role.INTAKE_CLERK, "Cán bộ tiếp nhận"));
        known(
                province,
                "quan",
                assignment(commune.economy(), Role.OFFICER, "Công chức thụ lý"),
                assignment(commune.culture(), Role.OFFICER, "Công chức thụ lý"));
        known(province, "thao", assignment(commune.office(), Role.OFFICER, "Công chức tư pháp, hộ tịch"));
        known(
                province,
                "bao",
                assignment(commune.economy(), Role.DEPARTMENT_HEAD, "Trưởng phòng"),
                assignment(commune.culture(), Role.DEPARTMENT_HEAD, "Phụ trách"));
        known(province, "phuc", assignment(commune.committee(), Role.LEADER, "Phó Chủ tịch"));
        known(province, "van", assignment(commune.committee(), Role.RECORDS_CLERK, "Văn thư"));
        known(province, "ly", assignment(commune.committee(), Role.REFORM_OFFICER, "Công chức cải cách hành chính"));
    }

    private void known(UUID province, String login, NewAssignment... assignments) {
        String name = LOGINS.stream()
                .filter(known -> known.login().equals(login))
                .findFirst()
                .orElseThrow()
                .displayName();
        accounts.create(new NewAccount(province, login, name, PASSWORD, List.of(assignments)), hash.get());
    }

    private void account(UUID province, String login, int seed, NewAssignment... assignments) {
        String name = FAMILY.get(Math.floorMod(seed * 7, FAMILY.size())) + " "
                + GIVEN.get(Math.floorMod(seed * 3 + login.length(), GIVEN.size()));
        accounts.create(new NewAccount(province, login, name, PASSWORD, List.of(assignments)), hash.get());
    }

    private static NewAssignment assignment(UUID unit, Role role, String position) {
        return new NewAssignment(unit, role, LocalizedText.of(position), FROM);
    }
}
