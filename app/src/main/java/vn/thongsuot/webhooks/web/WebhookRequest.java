package vn.thongsuot.webhooks.web;

import java.util.List;
import java.util.UUID;

/** What a machine wants to hear. */
record WebhookRequest(UUID unitId, String url, List<String> kinds) {}
