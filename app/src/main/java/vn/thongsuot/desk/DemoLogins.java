package vn.thongsuot.desk;

import java.util.List;

/** Contributed by the demo world; empty lists elsewhere (Vietnamese: danh sách tài khoản mẫu). */
public interface DemoLogins {

    /** The accounts that a newcomer may try. */
    List<DemoLogin> list();

    /** Their common password. */
    String password();
}
