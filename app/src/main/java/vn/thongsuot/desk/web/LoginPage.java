package vn.thongsuot.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.desk.DemoLogin;
import vn.thongsuot.platform.Ui;

/**
 * What the login page shows.
 *
 * @param failure message key of why the last try failed; null before the first
 */
record LoginPage(Ui ui, @Nullable String failure, List<DemoLogin> demo, String demoPassword) {}
