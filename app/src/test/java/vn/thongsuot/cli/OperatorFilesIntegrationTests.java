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
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Tạo, khóa, mở lại, đổi mật khẩu, gỡ lớp bảo vệ thứ hai; không khóa được quản trị viên cuối cùng")
    void keepsAccounts() {
        String login = "cb-" + UUID.randomUUID().toString().substring(0, 8);
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

    private UUID id(String login) {
        return jdbc.sql("select id from identity.account where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
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
