package vn.thongsuot.webhooks.web;

import vn.thongsuot.platform.api.Allowed;

/** What a machine asks for its subscription. */
record WebhookActRequest(
        @Allowed({"ask-again", "pause", "resume", "renew-secret", "remove"})
        String action) {}
