package vn.thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("bin/thongsuot user, export, import: tài khoản và dữ liệu danh mục của người vận hành")
class OperatorFilesIntegrationTests extends ProductTest {

    private static final String PASSWORD = "mat-khau-du-dai-2026";

    @Autowired
    private UserCommand user;

    @Autowired
    private ExportCommand export;

    @Autowired
    private ImportCommand imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Tạo, khóa, mở lại, đổi mật khẩu, gỡ lớp bảo vệ thứ hai; không khóa được quản trị viên cuối cùng")
    void keepsAccounts() {
        String login = "cb-" + UUID.randomUUID().toString().substring(0, 8);
        createOfficer(login);
        UUID id = id(login);
        assertThat(accounts.find(id)).isPresent();
        assertThat(run(user, "list")).contains(login, "hoạt động").doesNotContain(PASSWORD);

        run(user, "disable", login);
        assertThat(accounts.find(id)).isEmpty();
        assertThatThrownBy(() -> run(user, "disable", login)).isInstanceOf(WrongUseException.class);
        run(user, "enable", login);
        assertThat(accounts.find(id)).isPresent();
        run(user, "password", login);
        assertThatThrownBy(() -> run(user, "reset-factor", login)).isInstanceOf(WrongUseException.class);
        assertThat(jdbc.sql("select action from audit.entry where stream_id = ? order by seq")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("account.created", "account.closed", "account.opened", "account.password-set");
        assertThatThrownBy(() -> run(
                        user,
                        "create",
                        "--login",
                        login,
                        "--name",
                        "x",
                        "--unit",
                        "H99",
                        "--role",
                        "officer",
                        "--position",
                        "y"))
                .isInstanceOf(WrongUseException.class);
    }

    @Test
    @DisplayName(
            "Xuất ra tệp không ghi đè; ngày nghỉ xuất ra nhập lại thành dự thảo; danh mục không đổi thì không nhập gì")
    void writesAndReadsFiles() throws Exception {
        Path units = folder.resolve("units.csv");
        run(export, "units", units.toString(), "--authority", "H99");
        assertThat(Files.readString(units))
                .startsWith("id,code,name,kind,level,parent\n")
                .contains("H99.15");
        assertThatThrownBy(() -> run(export, "units", units.toString(), "--authority", "H99"))
                .isInstanceOf(WrongUseException.class);

        Path days = folder.resolve("days.csv");
        run(export, "calendar", days.toString(), "--year", "2026", "--authority", "H99");
        String told =
                run(imports, "calendar", days.toString(), "--as", "quantri", "--number", "7/QĐ", "--on", "2026-11-19");
        UUID id = UUID.fromString(told.strip().substring(told.strip().lastIndexOf('/') + 1));
        CalendarChange draft = changes.get(people.actor("quantri"), id);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.days()).hasSize((int) Files.readString(days).lines().count() - 1);
        changes.discard(people.actor("quantri"), id, draft.version());
        assertThatThrownBy(() -> run(
                        imports,
                        "calendar",
                        days.toString(),
                        "--as",
                        "quantri",
                        "--number",
                        "8/QĐ",
                        "--on",
                        "2026-11-19",
                        "--settles",
                        "2026"))
                .isInstanceOf(WrongUseException.class)
                .hasMessageContaining("Lịch năm 2026 đã được xác nhận");
        assertThatThrownBy(() -> run(
                        imports,
                        "calendar",
                        days.toString(),
                        "--as",
                        "khong-co",
                        "--number",
                        "7/QĐ",
                        "--on",
                        "2026-11-19"))
                .isInstanceOf(WrongUseException.class);

        Path catalogue = folder.resolve("catalogue.xlsx");
        run(export, "catalogue", catalogue.toString(), "--authority", "H99");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = imports.run(
                List.of(
                        "catalogue",
                        catalogue.toString(),
                        "--as",
                        "cchc",
                        "--title",
                        "Thử",
                        "--basis",
                        "Thử",
                        "--on",
                        "2026-12-01"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Không nhập");
    }

    @Test
    @DisplayName("Phân công thêm, kết thúc; không phân công trùng, không kết thúc điều không có")
    void assignsAndEnds() {
        String login = "pc-" + UUID.randomUUID().toString().substring(0, 8);
        createOfficer(login);
        String desk = people.unit("ngan").toString();
        String[] assign = {
            "assign",
            login,
            "--unit",
            desk,
            "--role",
            "intake-clerk",
            "--position",
            "Cán bộ tiếp nhận",
            "--from",
            "2026-11-19"
        };

        run(user, assign);
        assertThat(accounts.find(id(login)).orElseThrow().grants())
                .extracting(grant -> grant.unitId().toString())
                .contains(desk);
        assertThat(run(user, "list")).contains("intake-clerk", "Cán bộ tiếp nhận");
        assertThatThrownBy(() -> run(user, assign)).hasMessageContaining("đã có vai trò này");
        run(user, "unassign", login, "--unit", desk, "--role", "intake-clerk");
        assertThat(accounts.find(id(login)).orElseThrow().grants())
                .extracting(grant -> grant.unitId().toString())
                .doesNotContain(desk);
        assertThatThrownBy(() -> run(user, "unassign", login, "--unit", desk, "--role", "intake-clerk"))
                .hasMessageContaining("không có vai trò này");
    }

    @Test
    @DisplayName("Phân công bắt đầu hôm nay rồi kết thúc ngay: rút lại, không còn quyền")
    void takesBackWhatBeganToday() {
        String login = "rl-" + UUID.randomUUID().toString().substring(0, 8);
        createOfficer(login);

        run(user, "unassign", login, "--unit", "H99", "--role", "officer");

        assertThat(accounts.find(id(login)).orElseThrow().grants()).isEmpty();
    }

    @Test
    @DisplayName("Không kết thúc phân công của quản trị viên cuối cùng")
    void keepsTheLastAdministrator() {
        makeAuthority("L78");
        String login = "qt-" + UUID.randomUUID().toString().substring(0, 8);
        run(
                user,
                "create",
                "--login",
                login,
                "--name",
                "Quản trị thử",
                "--unit",
                "L78",
                "--role",
                "administrator",
                "--position",
                "Quản trị");

        assertThatThrownBy(() -> run(user, "unassign", login, "--unit", "L78", "--role", "administrator"))
                .hasMessageContaining("quản trị viên cuối cùng");
    }

    @Test
    @DisplayName("Nhập đơn vị từ tệp như tệp xuất: tất cả hoặc không gì cả, lỗi nêu dòng và cột")
    void makesUnitsFromAFile() throws Exception {
        UUID authority = makeAuthority("L77");
        String good = """
                id,code,name,kind,level,parent
                t,L77,Ủy ban nhân dân tỉnh Lập Mới,people-committee,province,
                d,L77.01,"Trung tâm, xã Một",one-stop,commune,x
                x,L77.01,Ủy ban nhân dân xã Một,people-committee,commune,t
                """;
        Path file = folder.resolve("new.csv");

        Files.writeString(file, good.replace("one-stop", "desk") + "y,X-1,Xã Hai,agency,commune,z\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = List.of("units", file.toString(), "--authority", "L77", "--on", "2026-11-01");
        assertThat(imports.run(words, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Dòng 3, cột kind", "Dòng 5, cột code", "Dòng 5, cột parent", "Không nhập: 3 lỗi");
        assertThat(directory.listSubtree(authority, LocalDate.of(2026, 11, 1))).hasSize(1);

        Files.writeString(file, good);
        run(imports, words.toArray(String[]::new));
        List<UnitView> made = directory.listSubtree(authority, LocalDate.of(2026, 11, 1));
        assertThat(made).hasSize(3);
        assertThat(made.getLast().name().vi()).isEqualTo("Trung tâm, xã Một");
        assertThat(made.getLast().parentId()).isEqualTo(made.get(1).id());

        Path written = folder.resolve("written.csv");
        run(export, "units", written.toString(), "--authority", "L77");
        assertThat(run(imports, "units", written.toString(), "--authority", "L77"))
                .contains("0 đơn vị");
    }

    private UUID makeAuthority(String code) {
        return registry.create(
                new NewUnit(
                        null,
                        code,
                        LocalizedText.of("Ủy ban nhân dân tỉnh Lập Mới"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        LocalDate.of(2026, 1, 1)),
                null);
    }

    private UUID id(String login) {
        return jdbc.sql("select id from identity.account where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private void createOfficer(String login) {
        run(
                user,
                "create",
                "--login",
                login,
                "--name",
                "Cán bộ thử",
                "--unit",
                "H99",
                "--role",
                "officer",
                "--position",
                "Chuyên viên");
    }

    private static String run(OperatorCommand command, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8)))
                    .isZero();
        } finally {
            System.setIn(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
