package vn.thongsuot.webhooks.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the form for a new subscription shows. */
record WebhookNewPage(
        Ui ui,
        List<Choice> clients,
        List<Choice> units,
        List<Choice> kinds,
        TypedForm form,
        Map<String, String> errors) {}
