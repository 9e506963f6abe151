package vn.thongsuot.payments.online;

import java.util.Map;
import vn.thongsuot.platform.Ui;

/** What the sandbox asks the payer. @param order the signed order as it came */
record SandboxPage(Ui ui, long dong, String content, Map<String, String> order) {}
