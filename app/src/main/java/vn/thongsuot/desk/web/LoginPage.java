package vn.thongsuot.desk.web;

import java.util.List;
import vn.thongsuot.desk.DemoLogin;
import vn.thongsuot.platform.Ui;

/** What the login page shows. */
record LoginPage(Ui ui, boolean failed, List<DemoLogin> demo, String demoPassword) {}
